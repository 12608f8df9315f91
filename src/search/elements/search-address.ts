/** Safari refuses more than 100 changes of the address in 30 seconds, so it is written when typing pauses. */
const PAUSE_MS = 400;

/** Keeps the query and the filters of the search page in its address. */
export class SearchAddress {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#query: URLSearchParams | undefined;

	/** Writes the address after a pause, or when `flush` is called. */
	write(query: URLSearchParams) {
		this.#query = query;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
	}

	/** Writes at once what is waiting, as before the reader leaves the page. */
	flush() {
		clearTimeout(this.#timer);
		const query = this.#query;
		this.#query = undefined;
		if (!query) return;
		try {
			history.replaceState(history.state, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`);
		} catch {
			// The search works without; the next change is written again.
		}
	}
}
