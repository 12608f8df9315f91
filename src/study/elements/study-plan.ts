import { counted } from '../../model/counted.ts';
import { dayOf, isDay } from '../days.ts';
import { forecast, MAX_DAILY_LIMIT } from '../forecast.ts';
import type { Session } from '../session.ts';
import type { Settings } from '../study-document.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Milliseconds without a change before the forecast is computed, which takes a moment. */
const FORECAST_DELAY = 600;

const formatDay = (day: string) =>
	new Date(`${day}T12:00`).toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' });

function forecastText(session: Session): string {
	const { exam, limit } = session.document.settings;
	const { prompts, states } = session;
	const now = Date.now();
	if (!exam) {
		const unseen = prompts.filter(({ id }) => !states.has(id)).length;
		return `${counted(unseen, 'prompt')} of ${prompts.length} not seen yet. With the day of your exam set, nothing is scheduled past it.`;
	}
	if (exam <= dayOf(now))
		return 'The day of your exam has come. Schedules run on without a limit; set another date for another try.';
	const reviewedToday = session.reviewedToday(now);
	const { seen, total, days, complete, needed } = forecast({ prompts, states, reviewedToday, limit, exam, now });
	const time = `${counted(days, 'day')} to learn.`;
	if (complete) return `${time} At ${limit} a day you will have seen all ${total} prompts by ${formatDay(complete)}.`;
	const short = `${time} At ${limit} a day you will have seen ${seen} of ${total} prompts before the exam.`;
	if (needed) return `${short} To see all of them, set the limit to ${needed} a day.`;
	return `${short} Not all of them can be seen in time; the decisions come first, the heaviest domains most often.`;
}

/** The day of the exam and the daily limit, with a forecast of what they lead to. */
class StudyPlan extends StudyElement {
	#context: StudyContext | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	protected connect(signal: AbortSignal) {
		this.addEventListener('change', () => this.#save(), { signal });
		document.addEventListener(STUDY_CHANGED, () => this.#renderLater(), { signal });
		signal.addEventListener('abort', () => clearTimeout(this.#timer));
		void withStudyContext((context) => {
			this.#context = context;
			this.hidden = false;
			this.#fillFields(context);
			this.#renderLater();
		});
	}

	#field(name: string): HTMLInputElement {
		const field = this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
		if (!field) throw new Error(`<study-plan> has no field "${name}".`);
		return field;
	}

	#fillFields({ session }: StudyContext) {
		const { exam, limit } = session.document.settings;
		this.#field('exam').value = exam ?? '';
		this.#field('limit').value = String(limit);
	}

	#save() {
		const limit = Math.round(Number(this.#field('limit').value));
		const exam = this.#field('exam').value;
		if (!(limit >= 1 && limit <= MAX_DAILY_LIMIT) || !this.#field('exam').validity.valid) return;
		const settings: Settings = { limit, changed: Date.now(), ...(isDay(exam) ? { exam } : {}) };
		void this.#context?.change((document) => ({ ...document, settings }));
	}

	#renderLater() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#render(), FORECAST_DELAY);
	}

	#render() {
		if (!this.#context) return;
		// Another tab may have changed the settings; fields that the reader is filling in are left alone.
		if (!this.contains(document.activeElement)) this.#fillFields(this.#context);
		const output = this.querySelector('output');
		const text = forecastText(this.#context.session);
		if (output && output.textContent !== text) output.textContent = text;
	}
}

customElements.define('study-plan', StudyPlan);
