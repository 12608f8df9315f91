import type { Outcome } from '../engine.ts';
import { loadEngine } from '../load-engine.ts';
import { SearchFilters } from './search-filters.ts';
import { PAGE, resultItems } from './search-results.ts';
import { brokenNodes, slowNodes, statusNodes } from './search-status.ts';

/** After that long without an index the reader is shown another way, in milliseconds. */
const PATIENCE = 2500;

/**
 * The search field with its filters and results, over a form that works by itself.
 * `data-addressed`: query and filters stand in the page's address.
 */
export class SearchBox extends HTMLElement {
	readonly #filters = new SearchFilters(this);
	#listening: AbortController | undefined;
	#latest = 0;
	#isWorking = false;
	#hasNewText = false;
	#outcome: Outcome | undefined;

	get #base() {
		return document.documentElement.dataset['base'] ?? '/';
	}
	get #input() {
		return this.querySelector('input') as HTMLInputElement;
	}
	get #list() {
		return this.querySelector('ol') as HTMLOListElement;
	}
	get #more() {
		return this.querySelector('.more') as HTMLElement;
	}
	get #isAddressed() {
		return 'addressed' in this.dataset;
	}

	connectedCallback() {
		const { signal } = (this.#listening = new AbortController());
		if (this.#isAddressed) {
			const query = new URLSearchParams(location.search);
			this.#input.value ||= query.get('q') ?? '';
			this.#filters.read(query);
		}
		this.#input.addEventListener('input', () => void this.#follow(), { signal });
		// A text field also says `change`, when it is left; only the filters count here.
		this.querySelector('.filters')?.addEventListener('change', () => void this.#search(), { signal });
		this.addEventListener('keydown', (event) => this.#move(event), { signal });
		this.querySelector('form')?.addEventListener('submit', (event) => void this.#submit(event), { signal });
		this.#more.addEventListener('click', () => void this.#showMore(), { signal });
		if (this.#input.value) void this.#search();
		else loadEngine(this.#base).catch(() => this.#settle('', [], brokenNodes(this.#base)));
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	/** Searches at once, or, while a search is under way, once more when it ends: keystrokes never queue up. */
	async #follow() {
		this.#list.setAttribute('aria-busy', 'true');
		this.#hasNewText = true;
		if (this.#isWorking) return;
		this.#isWorking = true;
		while (this.#hasNewText) {
			this.#hasNewText = false;
			await this.#search();
		}
		this.#isWorking = false;
	}

	/** Searches for what stands in the field; an older search that ends later changes nothing. */
	async #search(mends = true) {
		const run = ++this.#latest;
		const isLatest = () => run === this.#latest;
		const typed = this.#input.value;
		const text = typed.trim();
		this.#writeAddress(text);
		if (text === '') return this.#settle('', [], []);
		this.#list.setAttribute('aria-busy', 'true');
		const patience = setTimeout(() => isLatest() && this.#say(slowNodes(this.#base)), PATIENCE);
		try {
			const engine = await loadEngine(this.#base);
			const filters = this.#filters.chosen;
			const outcome = await engine.find(typed, { filters, mends });
			const items = await resultItems(outcome);
			if (!isLatest()) return;
			this.#outcome = outcome;
			const insist = () => void this.#search(false);
			const isFiltered = Object.values(filters).some(Boolean);
			this.#settle(text, items, statusNodes({ text, outcome, isFiltered, insist, base: this.#base }));
			this.#more.hidden = outcome.ranked.length <= PAGE;
			void this.#filters.count(outcome, isLatest).catch(() => undefined);
		} catch {
			if (isLatest()) this.#settle(text, [], brokenNodes(this.#base));
		} finally {
			clearTimeout(patience);
		}
	}

	#writeAddress(text: string) {
		if (!this.#isAddressed) return;
		const query = new URLSearchParams(text ? { q: text } : {});
		this.#filters.write(query);
		history.replaceState(history.state, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`);
	}

	#say(nodes: (Node | string)[]) {
		this.querySelector('[role=status]')?.replaceChildren(...nodes);
	}

	#settle(text: string, items: HTMLLIElement[], status: (Node | string)[]) {
		this.#list.replaceChildren(...items);
		this.#list.dataset['query'] = text;
		this.#list.setAttribute('aria-busy', 'false');
		this.#say(status);
		this.#more.hidden = true;
		this.#filters.shown = text !== '';
		// The index below the box is for those who have nothing to look at yet.
		for (const part of document.querySelectorAll<HTMLElement>('[data-search-index]')) part.hidden = items.length > 0;
	}

	async #showMore() {
		const outcome = this.#outcome;
		if (!outcome) return;
		const items = await resultItems(outcome, this.#list.children.length);
		if (outcome !== this.#outcome) return;
		this.#list.append(...items);
		this.#more.hidden = outcome.ranked.length <= this.#list.children.length;
		items[0]?.querySelector('a')?.focus();
	}

	/** Arrow keys lead from the field to the results and back. */
	#move(event: KeyboardEvent) {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
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
		await this.#search();
		if (!this.#isAddressed) this.#list.querySelector<HTMLAnchorElement>('.title')?.click();
	}
}

customElements.define('search-box', SearchBox);
