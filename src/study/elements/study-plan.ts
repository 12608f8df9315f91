import { createElement } from '../../dom/create-element.ts';
import { examPhase } from '../exam-day.ts';
import type { DescribedForecast } from '../described-forecast.ts';
import type { ForecastInput } from '../plan-offers.ts';
import { repeatedOn } from '../plan-text.ts';
import type { StudyDocument } from '../study-document.ts';
import { type SettingsChange, withSettings } from '../with-settings.ts';
import { computeForecast, ForecastLostError, SupersededError } from './compute-forecast.ts';
import { ORDER_ROWS, ORDERS, showOrders } from './plan-orders.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Milliseconds to wait after the last change before computing the forecast, so that ten grades need one. */
const FORECAST_DELAY = 600;

function comingItem(day: DescribedForecast['coming'][number], most: number): HTMLLIElement {
	const [name, figures] = day.texts;
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
		const onClick = (part: string, change: SettingsChange) =>
			this.getPart(part).addEventListener('click', () => this.#change(change), { signal });
		onClick('clear', { exam: '' });
		for (const row of ORDER_ROWS)
			this.querySelector(`[data-part="${row}"] button`)?.addEventListener('click', () => this.#turn(row), { signal });
		signal.addEventListener('abort', () => clearTimeout(this.#timer));
		void withStudyContext((context) => {
			this.#context = context;
			this.hidden = false;
			this.#renderLater(0);
		});
	}

	/** @param delay in milliseconds; the first forecast has none, because it moves what is below */
	#renderLater(delay = FORECAST_DELAY) {
		clearTimeout(this.#timer);
		// What is shown is of before the change.
		this.getPart('coming').ariaBusy = 'true';
		const isDone = this.#context?.session.next(Date.now()) === undefined;
		this.#timer = setTimeout(() => void this.#render(), isDone ? 0 : delay);
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

	#show(forecast: DescribedForecast, input: ForecastInput) {
		const { plan, coming, cost } = forecast;
		const { limit, exam, now } = input;
		this.#say(forecast.text);
		this.getPart('past').hidden = examPhase(exam, now) !== 'past';
		const offers = forecast.offers.map(([offered, text]) =>
			this.#limitItem({ limit: offered, limitBefore: limit }, `Set to ${offered} a day`, text),
		);
		const before = this.#context?.session.document.settings.limitBefore;
		if (before) offers.unshift(this.#limitItem({ limit: before }, `Back to ${before} a day`, 'as before'));
		this.getPart('offers').replaceChildren(...offers);
		const hasOrders = showOrders((name) => this.getPart(name), plan, input);
		this.getPart('alternatives').hidden = offers.length === 0 && !hasOrders;
		// What the most asked first costs is said here and in the settings.
		for (const part of document.querySelectorAll('[data-most-asked-cost]')) part.textContent = cost;
		// On the day of the exam only the warm-up counts.
		this.getPart('coming').hidden = examPhase(exam, now) === 'today';
		const most = Math.max(1, ...coming.map((day) => day.introduced + repeatedOn(day)));
		const items = coming.map((day) => comingItem(day, most));
		this.getPart('coming').replaceChildren(...items);
		this.getPart('coming').ariaBusy = 'false';
	}

	#limitItem(change: SettingsChange, label: string, text: string): HTMLLIElement {
		const button = createElement('button', { type: 'button' }, label);
		button.addEventListener('click', () => this.#change(change));
		return createElement('li', {}, button, ' ', createElement('span', {}, text));
	}

	/** Chooses an order, or takes it back. */
	#turn(row: (typeof ORDER_ROWS)[number]) {
		const now = Date.now();
		const turned = (document: StudyDocument) =>
			withSettings(document, { [ORDERS[row]]: !document.settings[ORDERS[row]] }, now);
		void this.#context?.change(turned);
	}

	/** The button that was pressed is removed, so the focus moves to what it changed. */
	#change(change: SettingsChange) {
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
