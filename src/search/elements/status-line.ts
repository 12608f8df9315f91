import type { Status } from './search-status.ts';

/** How long the reader must stop typing before a status is announced. */
const PAUSE_MS = 500;

/** The line above the results. Screen readers announce each change of it, so it does not change while the reader types. */
export class StatusLine {
	readonly #line: Element;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting: Status | undefined;
	/** When typing will have paused, on the clock of `performance.now()`. */
	#earliest = 0;

	constructor(line: Element) {
		this.#line = line;
	}

	/** Says that the reader has typed something. */
	postpone() {
		this.#earliest = performance.now() + PAUSE_MS;
		if (this.#waiting) this.show(this.#waiting);
	}

	/** Shows a status now, or once the reader pauses. Of several that wait, only the last is shown. */
	show(status: Status) {
		clearTimeout(this.#timer);
		const delay = this.#earliest - performance.now();
		this.#waiting = delay > 0 ? status : undefined;
		if (delay > 0) this.#timer = setTimeout(() => this.show(status), delay);
		else this.#line.replaceChildren(...status);
	}
}
