import { createElement } from '../../dom/create-element.ts';
import { dayOf } from '../days.ts';
import { examPhase } from '../exam-day.ts';
import type { Forecast, Plan } from '../forecast.ts';
import type { ForecastInput, Offer } from '../plan-offers.ts';
import type { Pace } from '../pace.ts';
import { comingText, mostAskedCost, offerText, planText, repeatedOn, withoutPlanText } from '../plan-text.ts';
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
	bar.style.setProperty('--again', String(repeatedOn(day) / most));
	const span = (className: string, text: string) => createElement('span', { className }, text);
	return createElement('li', {}, span('day', name), ' ', bar, span('load', figures));
}

/** Says what will be seen until the exam, offers other plans if that is not all, and shows what comes on the next days. */
class StudyPlan extends StudyElement {
	#context: StudyContext | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	protected connect(signal: AbortSignal) {
		document.addEventListener(STUDY_CHANGED, () => this.#renderLater(), { signal });
		const onClick = (part: string, change: Parameters<typeof withSettings>[1]) =>
			this.getPart(part).addEventListener('click', () => this.#change(change), { signal });
		onClick('most-asked', { mostAskedFirst: true });
		onClick('clear', { exam: '' });
		signal.addEventListener('abort', () => clearTimeout(this.#timer));
		void withStudyContext((context) => {
			this.#context = context;
			this.hidden = false;
			this.#renderLater();
		});
	}

	#renderLater() {
		clearTimeout(this.#timer);
		// What is shown is of before the change.
		this.getPart('coming').ariaBusy = 'true';
		const isDone = this.#context?.session.next(Date.now()) === undefined;
		this.#timer = setTimeout(() => void this.#render(), isDone ? 0 : FORECAST_DELAY);
	}

	async #render() {
		if (!this.#context) return;
		const { session } = this.#context;
		try {
			const input = session.forecastInput(Date.now());
			this.#show(await computeForecast(input), input);
		} catch (error) {
			if (error instanceof SupersededError) return;
			this.#say('The plan could not be computed. It is tried again after your next grade.');
			if (!(error instanceof ForecastLostError)) reportError(error);
		}
	}

	#show({ plan, coming }: Forecast, { prompts, limit, exam, mostAskedFirst, pace, now }: ForecastInput) {
		this.#say(
			plan ? planText(plan, { limit, mostAskedFirst: mostAskedFirst === true }, pace) : withoutPlanText(exam, now),
		);
		this.getPart('past').hidden = examPhase(exam, now) !== 'past';
		const offers = plan?.offers.map((offer) => this.#offerItem(offer, offerText(offer, plan, pace))) ?? [];
		this.getPart('offers').replaceChildren(...offers);
		const isShort = plan?.hasMoreNew === true && plan.all.seen < plan.all.total;
		const canSort = isShort && prompts.some(({ priority }) => priority === 1) && !mostAskedFirst;
		this.getPart('sort').hidden = !canSort;
		this.getPart('alternatives').hidden = offers.length === 0 && !canSort;
		this.#showCost(plan, mostAskedFirst === true);
		// On the day of the exam only the warm-up counts.
		this.getPart('coming').hidden = examPhase(exam, now) === 'today';
		const most = Math.max(1, ...coming.map((day) => day.introduced + repeatedOn(day)));
		const items = coming.map((day) => comingItem(day, most, dayOf(now), pace));
		this.getPart('coming').replaceChildren(...items);
		this.getPart('coming').ariaBusy = 'false';
	}

	/** Says what the most asked first costs, here and in the settings. */
	#showCost(plan: Plan | undefined, isChosen: boolean) {
		const cost = plan?.hasMoreNew ? mostAskedCost(plan.mostAskedDecisions, isChosen) : '';
		for (const part of document.querySelectorAll('[data-most-asked-cost]')) part.textContent = cost && ` ${cost}`;
	}

	#offerItem(offer: Offer, text: string): HTMLLIElement {
		const button = createElement('button', { type: 'button' }, `Set to ${offer.limit} a day`);
		button.addEventListener('click', () => this.#change({ limit: offer.limit }));
		return createElement('li', {}, button, ' ', createElement('span', {}, text));
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
