import { required } from '../../model/required.ts';
import type { SearchOutcome } from '../engine.ts';
import { PAGE_SIZE, resultItems } from './search-results.ts';

/** The list of results in a search box, and the button for more of them. */
export class ResultList {
	readonly #list: HTMLOListElement;
	readonly #more: HTMLElement;
	#outcome: SearchOutcome | undefined;

	readonly #onMoreFailed: (error: unknown, tryAgain: () => void) => void;

	/**
	 * @param onFollowed is called when the reader goes to a card
	 * @param signal ends its listeners
	 */
	constructor(
		box: Element,
		onMoreFailed: (error: unknown, tryAgain: () => void) => void,
		onFollowed: () => void,
		signal: AbortSignal,
	) {
		this.#onMoreFailed = onMoreFailed;
		this.#list = required(box.querySelector('ol'), 'the list of results');
		this.#more = required(box.querySelector<HTMLElement>('.more'), 'the button for more results');
		this.#list.addEventListener('click', onFollowed, { signal });
		this.#more.addEventListener('click', () => this.#tryToShowMore(), { signal });
	}

	/** Whether a search is running for other results than the ones shown. */
	set isBusy(isBusy: boolean) {
		this.#list.setAttribute('aria-busy', String(isBusy));
	}

	/** The query of the results; empty if there are none. */
	get query(): string {
		return this.#list.dataset['query'] ?? '';
	}

	/** What the search found whose results are shown. */
	get outcome(): SearchOutcome | undefined {
		return this.#outcome;
	}

	/** The links to the cards. */
	get links(): HTMLAnchorElement[] {
		return [...this.#list.querySelectorAll<HTMLAnchorElement>('.title')];
	}

	/** Shows the first results of a search, or none. */
	show(query: string, items: readonly HTMLLIElement[], outcome?: SearchOutcome) {
		this.#outcome = outcome;
		this.#list.replaceChildren(...items);
		this.#list.dataset['query'] = query;
		this.isBusy = false;
		this.#more.hidden = (outcome?.ranked.length ?? 0) <= PAGE_SIZE;
	}

	#tryToShowMore() {
		this.#showMore().catch((error: unknown) => this.#onMoreFailed(error, () => this.#tryToShowMore()));
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
}
