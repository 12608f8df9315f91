import { createElement } from '../../dom/create-element.ts';
import { dayOf } from '../days.ts';
import type { Forecast, Offer } from '../forecast.ts';
import { type Pace, paceOf } from '../pace.ts';
import { comingText, offerText, planText } from '../plan-text.ts';
import type { SimulatedDay } from '../simulate.ts';
import { withSettings } from '../with-settings.ts';
import { computeForecast, ForecastLostError, SupersededError } from './compute-forecast.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Milliseconds to wait after the last change before computing the forecast, so that ten grades need one. */
const FORECAST_DELAY = 600;

function comingItem(day: SimulatedDay, most: number, today: string, pace: Pace): HTMLLIElement {
	const [name, figures] = comingText(day, today, pace);
	const bar = createElement('span', { className: 'bar', ariaHidden: 'true' });
	bar.style.setProperty('--new', String(day.introduced / most));
	bar.style.setProperty('--again', String((day.asked - day.introduced) / most));
	const span = (className: string, text: string) => createElement('span', { className }, text);
	return createElement('li', {}, span('day', name), ' ', bar, span('load', figures));
}

/** Says what will be seen until the exam, offers other plans if that is not all, and shows what comes on the next days. */
class StudyPlan extends StudyElement {
	#context: StudyContext | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	protected connect(signal: AbortSignal) {
		document.addEventListener(STUDY_CHANGED, () => this.#renderLater(), { signal });
		this.getPart('most-asked').addEventListener('click', () => this.#change({ mostAskedFirst: true }), { signal });
		signal.addEventListener('abort', () => clearTimeout(this.#timer));
		void withStudyContext((context) => {
			this.#context = context;
			this.hidden = false;
			this.#renderLater();
		});
	}

	#renderLater() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#render(), FORECAST_DELAY);
	}

	async #render() {
		if (!this.#context) return;
		const { session } = this.#context;
		try {
			const now = Date.now();
			this.#show(await computeForecast(session.queueInput(now)), paceOf(session.reviews), dayOf(now));
		} catch (error) {
			if (error instanceof SupersededError) return;
			this.#say('The plan could not be computed. It is tried again after your next grade.');
			if (!(error instanceof ForecastLostError)) reportError(error);
		}
	}

	#show({ plan, coming }: Forecast, pace: Pace, today: string) {
		if (!this.#context) return;
		const { prompts, document } = this.#context.session;
		const { limit, exam, mostAskedFirst } = document.settings;
		const withoutPlan = exam
			? 'The day of your exam has come. Reviews now have no end date. Set a new date if you take another exam.'
			: 'Set the day of your exam, and no review is planned after it.';
		this.#say(plan ? planText(plan, limit, mostAskedFirst, pace) : withoutPlan);
		const offers = plan?.offers ?? [];
		this.getPart('offers').replaceChildren(...offers.map((offer) => this.#offerItem(offer, pace)));
		const canSort = prompts.some(({ priority }) => priority === 1) && !mostAskedFirst;
		this.getPart('sort').hidden = !canSort || offers.length === 0;
		this.getPart('alternatives').hidden = offers.length === 0;
		const most = Math.max(1, ...coming.map(({ asked }) => asked));
		this.getPart('coming').replaceChildren(...coming.map((day) => comingItem(day, most, today, pace)));
	}

	#offerItem(offer: Offer, pace: Pace): HTMLLIElement {
		const button = createElement('button', { type: 'button' }, `Set to ${offer.limit} a day`);
		button.addEventListener('click', () => this.#change({ limit: offer.limit }));
		return createElement('li', {}, button, ' ', createElement('span', {}, offerText(offer, pace)));
	}

	/** The button that was pressed goes, so the focus moves to what it changed. */
	#change(change: Parameters<typeof withSettings>[1]) {
		const now = Date.now();
		void this.#context?.change((document) => withSettings(document, change, now));
		this.getPart('plan').focus();
	}

	#say(text: string) {
		const output = this.getPart('plan');
		if (output.textContent !== text) output.textContent = text;
	}
}

customElements.define('study-plan', StudyPlan);
