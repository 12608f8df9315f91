import { counted } from '../../model/counted.ts';
import { dayOf } from '../days.ts';
import { type Forecast, MAX_DAILY_LIMIT } from '../forecast.ts';
import type { Session } from '../session.ts';
import { withSettings } from '../with-settings.ts';
import { computeForecast, ForecastLostError, SupersededError } from './compute-forecast.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Milliseconds to wait after the last change before computing the forecast, so that ten grades need one. */
const FORECAST_DELAY = 600;

const formatDay = (day: string) =>
	new Date(`${day}T12:00`).toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' });

/** What there is to say without a forecast; undefined if one is needed. */
function simpleText({ document: { settings }, prompts, states }: Session): string | undefined {
	if (!settings.exam) {
		const unseen = prompts.filter(({ id }) => !states.has(id)).length;
		return `${counted(unseen, 'prompt')} of ${prompts.length} not seen yet. Set the day of your exam, and no review is planned after it.`;
	}
	if (settings.exam > dayOf(Date.now())) return undefined;
	return 'The day of your exam has come. Reviews now have no end date. Set a new date if you take another exam.';
}

function forecastText({ seen, total, days, complete, needed }: Forecast, limit: number): string {
	const time = `${counted(days, 'day')} to learn.`;
	if (complete) return `${time} At ${limit} a day you will have seen all ${total} prompts by ${formatDay(complete)}.`;
	const short = `${time} At ${limit} a day you will have seen ${seen} of ${total} prompts before the exam.`;
	if (needed) return `${short} To see all of them, set the limit to ${needed} a day.`;
	return `${short} There is not enough time for all of them. Decisions are asked first, domains with more weight more often.`;
}

async function planText(session: Session): Promise<string> {
	const simple = simpleText(session);
	if (simple !== undefined) return simple;
	const { exam, limit } = session.document.settings;
	const { prompts, states } = session;
	const now = Date.now();
	if (!exam) throw new Error('There is no day of the exam.');
	const reviewedToday = session.reviewedToday(now);
	return forecastText(await computeForecast({ prompts, states, reviewedToday, limit, exam, now }), limit);
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
		void this.#context?.change((document) => withSettings(document, name === 'exam' ? { exam: day } : { limit }, now));
	}

	#renderLater() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#render(), FORECAST_DELAY);
	}

	async #render() {
		if (!this.#context) return;
		// Another tab may have changed the settings; they are not filled in while the reader is editing one.
		if (!this.contains(document.activeElement)) this.#fillFields(this.#context);
		try {
			this.#say(await planText(this.#context.session));
		} catch (error) {
			if (error instanceof SupersededError) return;
			this.#say('The plan could not be computed. It is tried again after your next grade.');
			if (!(error instanceof ForecastLostError)) reportError(error);
		}
	}

	#say(text: string) {
		const output = this.querySelector('output');
		if (output && output.textContent !== text) output.textContent = text;
	}
}

customElements.define('study-plan', StudyPlan);
