import { counted } from '../../model/counted.ts';
import { dayOf, isDay } from '../days.ts';
import { forecast, MAX_DAILY_LIMIT } from '../forecast.ts';
import type { Session } from '../session.ts';
import { changeTime, type Settings } from '../study-document.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Milliseconds to wait after the last change before computing the forecast, which is slow. */
const FORECAST_DELAY = 600;

const formatDay = (day: string) =>
	new Date(`${day}T12:00`).toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' });

function forecastText(session: Session): string {
	const { exam, limit } = session.document.settings;
	const { prompts, states } = session;
	const now = Date.now();
	if (!exam) {
		const unseen = prompts.filter(({ id }) => !states.has(id)).length;
		return `${counted(unseen, 'prompt')} of ${prompts.length} not seen yet. Set the day of your exam, and no review is planned after it.`;
	}
	if (exam <= dayOf(now))
		return 'The day of your exam has come. Reviews now have no end date. Set a new date if you take another exam.';
	const reviewedToday = session.reviewedToday(now);
	const { seen, total, days, complete, needed } = forecast({ prompts, states, reviewedToday, limit, exam, now });
	const time = `${counted(days, 'day')} to learn.`;
	if (complete) return `${time} At ${limit} a day you will have seen all ${total} prompts by ${formatDay(complete)}.`;
	const short = `${time} At ${limit} a day you will have seen ${seen} of ${total} prompts before the exam.`;
	if (needed) return `${short} To see all of them, set the limit to ${needed} a day.`;
	return `${short} There is not enough time for all of them. Decisions are asked first, domains with more weight more often.`;
}

/** Fields for the day of the exam and the daily limit, with a forecast for them. */
class StudyPlan extends StudyElement {
	#context: StudyContext | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	protected connect(signal: AbortSignal) {
		this.addEventListener('change', ({ target }) => this.#save((target as HTMLInputElement).name), { signal });
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

	/** Stores one field; another tab may have changed the other one. */
	#save(name: string) {
		const limit = Math.round(Number(this.#field('limit').value));
		const day = this.#field('exam').value;
		if (!(limit >= 1 && limit <= MAX_DAILY_LIMIT) || !this.#field('exam').validity.valid) return;
		const now = Date.now();
		const withField = ({ exam, ...settings }: Settings): Settings => {
			const chosen = name === 'exam' ? day : exam;
			return {
				limit: name === 'limit' ? limit : settings.limit,
				changed: changeTime(now, settings),
				...(isDay(chosen) ? { exam: chosen } : {}),
			};
		};
		void this.#context?.change((document) => ({ ...document, settings: withField(document.settings) }));
	}

	#renderLater() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#render(), FORECAST_DELAY);
	}

	#render() {
		if (!this.#context) return;
		// Another tab may have changed the settings; they are not filled in while the reader is editing one.
		if (!this.contains(document.activeElement)) this.#fillFields(this.#context);
		const output = this.querySelector('output');
		const text = forecastText(this.#context.session);
		if (output && output.textContent !== text) output.textContent = text;
	}
}

customElements.define('study-plan', StudyPlan);
