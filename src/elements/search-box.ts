import type { Engine, Filters, Outcome } from '../search/engine.ts';
import { excerptOf } from '../search/excerpt.ts';
import { loadEngine } from '../search/load.ts';
import { resultItem } from './result-item.ts';
import { statusNodes } from './search-status.ts';

const PAGE = 8;
const PAUSE = 60;

/**
 * The search field with its filters and results, over a form that works by itself.
 * `data-addressed`: query and filters stand in the page's address.
 */
export class SearchBox extends HTMLElement {
	#listening: AbortController | undefined;
	#latest = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#shown = 0;
	#exam = '';

	get #base() {
		return document.documentElement.dataset['base'] ?? '/';
	}
	get #input() {
		return this.querySelector('input') as HTMLInputElement;
	}
	get #list() {
		return this.querySelector('ol') as HTMLOListElement;
	}
	get #selects() {
		return [...this.querySelectorAll('select')];
	}
	get #more() {
		return this.querySelector('.more') as HTMLElement;
	}

	connectedCallback() {
		const { signal } = (this.#listening = new AbortController());
		if ('addressed' in this.dataset) this.#readAddress();
		this.#input.addEventListener('input', () => this.#soon(), { signal });
		this.#input.addEventListener('focus', () => void loadEngine(this.#base).catch(() => this.#fail()), {
			signal,
			once: true,
		});
		this.addEventListener('change', () => void this.#search(), { signal });
		this.addEventListener('keydown', (event) => this.#move(event), { signal });
		this.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event), { signal });
		this.#more.addEventListener('click', () => this.#showMore?.(), { signal });
		if (this.#input.value) void this.#search();
	}

	disconnectedCallback() {
		this.#listening?.abort();
		clearTimeout(this.#timer);
	}

	#readAddress() {
		const query = new URLSearchParams(location.search);
		this.#input.value ||= query.get('q') ?? '';
		this.#exam = query.get('exam') ?? '';
		for (const group of this.querySelectorAll('optgroup')) {
			if ([...this.querySelectorAll('optgroup')].some(({ dataset }) => dataset['exam'] === this.#exam)) {
				group.hidden = group.dataset['exam'] !== this.#exam;
			}
		}
		for (const select of this.#selects) {
			const value = query.get(select.name) ?? '';
			const option = [...select.options].find((one) => one.value === value && !this.#isHidden(one));
			select.selectedIndex = option?.index ?? 0;
		}
	}

	#isHidden(option: HTMLOptionElement) {
		return option.parentElement instanceof HTMLOptGroupElement && option.parentElement.hidden;
	}

	#filters(): Filters {
		const [domain, service] = ['domain', 'service'].map((name) => this.#selects.find((select) => select.name === name));
		const option = domain?.selectedOptions[0];
		const exam = option?.closest('optgroup')?.dataset['exam'] ?? '';
		return {
			domain: option?.value ? `${exam}/${option.value}` : '',
			service: service?.value ?? '',
			exam: this.#knownExam ? this.#exam : '',
		};
	}

	get #knownExam() {
		return this.querySelector(`optgroup[data-exam="${CSS.escape(this.#exam)}"]`) !== null;
	}

	#writeAddress(text: string) {
		if (!('addressed' in this.dataset)) return;
		const query = new URLSearchParams();
		if (text) query.set('q', text);
		if (this.#exam) query.set('exam', this.#exam);
		for (const { name, value } of this.#selects) if (value) query.set(name, value);
		history.replaceState(history.state, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`);
	}

	#soon() {
		this.#list.setAttribute('aria-busy', 'true');
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#search(), PAUSE);
	}

	/** Searches for what stands in the field; an older search that ends later changes nothing. */
	async #search(mends = true) {
		const run = ++this.#latest;
		const text = this.#input.value.trim();
		this.#writeAddress(text);
		if (text === '') return this.#settle('', [], []);
		this.#list.setAttribute('aria-busy', 'true');
		try {
			const engine = await loadEngine(this.#base);
			const outcome = await engine.find(text, { filters: this.#filters(), mends });
			const items = await this.#items(outcome, 0);
			if (run !== this.#latest) return;
			const status = statusNodes({
				text,
				plan: outcome.plan,
				count: outcome.ranked.length,
				filtered: Object.values(this.#filters()).some(Boolean),
				insist: () => void this.#search(false),
			});
			this.#settle(text, items, status);
			this.#offerMore(outcome, run);
			await this.#countFilters(engine, outcome, run);
		} catch {
			if (run === this.#latest) this.#fail();
		}
	}

	#settle(text: string, items: HTMLLIElement[], status: (Node | string)[]) {
		this.#list.replaceChildren(...items);
		this.#list.dataset['query'] = text;
		this.#list.setAttribute('aria-busy', 'false');
		this.querySelector('[role=status]')?.replaceChildren(...status);
		this.#more.hidden = true;
		for (const part of document.querySelectorAll<HTMLElement>('[data-search-index]')) part.hidden = items.length > 0;
		const filters = this.querySelector<HTMLElement>('.filters');
		if (filters) filters.hidden = text === '';
	}

	async #items({ ranked, load }: Outcome, from: number): Promise<HTMLLIElement[]> {
		return Promise.all(
			ranked.slice(from, from + PAGE).map(async ({ id }) => {
				const { fragment, places } = await load(id);
				const { title = '', answer = '', status, domain } = fragment.meta;
				return resultItem({ url: fragment.url, title, answer, status, domain, excerpt: excerptOf(fragment, places) });
			}),
		);
	}

	#showMore: (() => void) | undefined;

	#offerMore(outcome: Outcome, run: number) {
		this.#shown = PAGE;
		this.#more.hidden = outcome.ranked.length <= PAGE;
		this.#showMore = async () => {
			const items = await this.#items(outcome, this.#shown);
			if (run !== this.#latest) return;
			this.#shown += PAGE;
			this.#list.append(...items);
			this.#more.hidden = outcome.ranked.length <= this.#shown;
			items[0]?.querySelector('a')?.focus();
		};
	}

	/** Writes behind each filter how many cards it would leave, and hides those that leave none. */
	async #countFilters(_engine: Engine, outcome: Outcome, run: number) {
		for (const select of this.#selects) {
			for (const option of select.options) {
				const words = option.dataset['words'];
				if (words === undefined || this.#isHidden(option)) continue;
				const exam = option.closest('optgroup')?.dataset['exam'];
				const value = exam ? `${exam}/${option.value}` : option.value;
				const count = await outcome.count({ [select.name]: value });
				if (run !== this.#latest) return;
				option.textContent = `${words} (${count})`;
				option.disabled = count === 0 && !option.selected;
			}
		}
	}

	#fail() {
		this.#latest++;
		const link = document.createElement('a');
		link.href = `${this.#base}scenarios/`;
		link.textContent = 'all scenarios from A to Z';
		this.#settle(
			this.#input.value.trim(),
			[],
			['Search does not work right now: its index could not be loaded. Here are ', link, '.'],
		);
	}

	/** Arrow keys lead from the field to the results and back. */
	#move(event: KeyboardEvent) {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		if (event.target instanceof HTMLSelectElement) return;
		const stops = [this.#input, ...this.#list.querySelectorAll<HTMLElement>('.title')];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
		if (at === -1 || !next) return;
		event.preventDefault();
		next.focus();
	}

	/** Enter opens the first card in the dialog; on the search page the results are already there. */
	async #submit(event: Event) {
		event.preventDefault();
		clearTimeout(this.#timer);
		await this.#search();
		if ('addressed' in this.dataset) return;
		this.#list.querySelector<HTMLAnchorElement>('.title')?.click();
	}
}

customElements.define('search-box', SearchBox);
