/** A custom element whose event listeners are removed when it leaves the page. */
export abstract class ListeningElement extends HTMLElement {
	#controller: AbortController | undefined;

	connectedCallback() {
		this.#controller = new AbortController();
		this.connect(this.#controller.signal);
	}

	disconnectedCallback() {
		this.#controller?.abort();
	}

	/**
	 * Called each time the element enters the page.
	 * @param signal for `addEventListener`; it aborts when the element leaves the page
	 */
	protected abstract connect(signal: AbortSignal): void;
}
