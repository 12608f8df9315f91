import { basePath } from '../../dom/base-path.ts';
import { ListeningElement } from '../../dom/listening-element.ts';
import { required } from '../../model/required.ts';
import type { SearchOutcome } from '../engine.ts';
import { forgetEngine, loadEngine } from '../load-engine.ts';
import { LoadError } from '../load-error.ts';
import { hideOtherWays } from './hide-other-ways.ts';
import { moveFocus } from './move-focus.ts';
import { RecentList } from './recent-list.ts';
import { storeSearch } from './recent-searches.ts';
import { SearchAddress } from './search-address.ts';
import { SearchFilters } from './search-filters.ts';
import { ResultList } from './result-list.ts';
import { resultItems } from './search-results.ts';
import { failureStatus, outcomeStatus, slowStatus, type Status } from './search-status.ts';
import { StatusLine } from './status-line.ts';

/** After this time without results, a link to the list of all cards is shown. */
const TIMEOUT_MS = 2500;

/**
 * The search field with its filters and results. The form in it also works without script.
 * With `data-sync-url`, the query and the filters are read from the page's address and written to it.
 */
export class SearchBox extends ListeningElement {
	readonly #filters = new SearchFilters(this);
	readonly #address = new SearchAddress();
	#line: StatusLine | undefined;
	#results: ResultList | undefined;
	#running = new AbortController();
	#isSearching = false;
	#hasNewInput = false;
	#hasFailed = false;
	#recent: RecentList | undefined;

	get #input() {
		return required(this.querySelector('input'), 'the search field');
	}
	get #isInPage() {
		return 'toSearchPage' in this.dataset;
	}
	get #syncsUrl() {
		return 'syncUrl' in this.dataset;
	}

	protected override connect(signal: AbortSignal) {
		this.#line = new StatusLine(required(this.querySelector('[role=status]'), 'the status of the search'));
		if (this.#syncsUrl) {
			const query = new URLSearchParams(location.search);
			this.#input.value ||= query.get('q') ?? '';
			this.#filters.read(query);
		}
		const onMoreFailed = (error: unknown, tryAgain: () => void) => this.#line?.show(failureStatus(error, tryAgain));
		const results = new ResultList(this, onMoreFailed, () => storeSearch(results.query), signal);
		this.#results = results;
		const recent = this.querySelector<HTMLElement>('.recent');
		if (recent) this.#recent = new RecentList(recent, (text) => this.#searchFor(text), signal);
		this.#recent?.show(this.#input.value === '');
		this.#input.addEventListener('input', () => void this.#onInput(), { signal });
		// The search field fires `change` too, when it loses the focus; only the filters matter here.
		const filters = required(this.querySelector('.filters'), 'the filters');
		filters.addEventListener('change', () => void this.#search(), { signal });
		for (const turned of ['pointerover', 'focusin'])
			filters.addEventListener(turned, () => this.#completeFilters(true), { signal });
		// The arrow keys lead from the field to the results and back.
		const focusable = () => [this.#input, ...results.links];
		this.addEventListener('keydown', (event) => moveFocus(event, focusable()), { signal });
		this.querySelector('form')?.addEventListener('submit', (event) => void this.#submit(event), { signal });
		// The reader may leave before typing pauses; a link gets the focus before it is followed.
		this.addEventListener('focusout', () => this.#address.flush(), { signal });
		window.addEventListener('pagehide', () => this.#address.flush(), { signal });
		window.addEventListener('online', () => this.#hasFailed && void this.#search(), { signal });
		if (this.#input.value) void this.#search();
		else loadEngine(basePath()).catch((error: unknown) => this.#showFailure('', error));
	}

	#searchFor(text: string) {
		this.#input.value = text;
		this.#input.focus();
		void this.#search();
	}

	/**
	 * Searches now or, during a search, once more when that ends, so that keystrokes do not queue up. That one loads
	 * nothing more, because its results are outdated.
	 */
	async #onInput() {
		if (this.#results) this.#results.isBusy = true;
		this.#line?.postpone();
		this.#hasNewInput = true;
		if (this.#isSearching) return this.#running.abort();
		this.#isSearching = true;
		while (this.#hasNewInput) {
			this.#hasNewInput = false;
			await this.#search();
		}
		this.#isSearching = false;
	}

	/** Searches for the text in the field, and ends a search that is running. */
	async #search(spellCheck = true) {
		this.#running.abort();
		const { signal } = (this.#running = new AbortController());
		const typed = this.#input.value;
		const text = typed.trim();
		this.#writeAddress(text);
		if (text === '') return this.#show('', [], []);
		if (this.#results) this.#results.isBusy = true;
		const timeout = setTimeout(() => !signal.aborted && this.#line?.show(slowStatus()), TIMEOUT_MS);
		try {
			const [engine, filters] = await Promise.all([loadEngine(basePath()), this.#filters.chosen()]);
			// Filters that do not exist are removed from the address.
			if (!signal.aborted) this.#writeAddress(text);
			const outcome = await engine.search(typed, { filters, spellCheck, signal });
			const items = await resultItems(outcome);
			if (signal.aborted) return;
			this.#filters.removeCounts();
			const searchExactly = () => void this.#search(false);
			const isFiltered = Object.values(filters).some(Boolean);
			this.#show(text, items, outcomeStatus({ text, outcome, isFiltered, searchExactly }), outcome);
			this.#completeFilters(this.#filters.inUse);
		} catch (error) {
			if (error !== signal.reason) this.#showFailure(text, error, !signal.aborted);
		} finally {
			clearTimeout(timeout);
		}
	}

	/**
	 * @param withCounts also counts the cards of each option: only when the reader turns to the filters, because there are
	 * as many counts as services
	 */
	#completeFilters(withCounts: boolean) {
		const outcome = withCounts ? this.#results?.outcome : undefined;
		void this.#filters.complete(outcome, () => outcome === this.#results?.outcome);
	}

	#writeAddress(text: string) {
		if (!this.#syncsUrl) return;
		const query = new URLSearchParams(text ? { q: text } : {});
		this.#filters.write(query);
		this.#address.write(query);
	}

	/** Shows a failure, unless it is one of an earlier search. The next search loads everything again. */
	#showFailure(text: string, error: unknown, isLatest = true) {
		if (error instanceof LoadError) forgetEngine();
		const status = failureStatus(error, () => void this.#search());
		if (!isLatest) return;
		this.#show(text, [], status);
		this.#hasFailed = true;
	}

	#show(text: string, items: HTMLLIElement[], status: Status, outcome?: SearchOutcome) {
		this.#results?.show(text, items, outcome);
		this.#line?.show(status);
		this.#hasFailed = false;
		this.#filters.shown = text !== '';
		this.#recent?.show(text === '');
		const isFirst = hideOtherWays(this, items.length > 0);
		// On a phone the keyboard leaves little room below the box.
		if (isFirst && this.#isInPage && matchMedia('(max-width: 44rem)').matches) this.scrollIntoView();
	}

	/** Enter shows the results, in some boxes on the search page; in the dialog it also opens the first card. */
	async #submit(event: Event) {
		if (this.#isInPage) return;
		event.preventDefault();
		await this.#search();
		if (!this.#syncsUrl) this.#results?.links[0]?.click();
	}
}

customElements.define('search-box', SearchBox);
