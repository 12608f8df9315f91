import { createElement } from '../../dom/create-element.ts';
import { required } from '../../model/required.ts';
import { clearSearches, loadSearches } from './recent-searches.ts';

/** The last searches below an empty search field. */
export class RecentList {
	readonly #element: HTMLElement;
	readonly #onChoose: (text: string) => void;

	/** @param onChoose called when the reader asks for one of them again */
	constructor(element: HTMLElement, onChoose: (text: string) => void, signal: AbortSignal) {
		this.#element = element;
		this.#onChoose = onChoose;
		required(element.querySelector('[data-clear]'), 'the button to clear').addEventListener(
			'click',
			() => {
				clearSearches();
				this.show(true);
			},
			{ signal },
		);
	}

	/** Shows or hides the list; without searches it stays hidden. */
	show(isShown: boolean) {
		const searches = isShown ? loadSearches() : [];
		const items = searches.map((text) => {
			const button = createElement('button', { type: 'button', className: 'like-link', textContent: text });
			button.addEventListener('click', () => this.#onChoose(text));
			return createElement('li', {}, button);
		});
		required(this.#element.querySelector('ul'), 'the list of last searches').replaceChildren(...items);
		this.#element.hidden = searches.length === 0;
	}
}
