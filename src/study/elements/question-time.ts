/** Measures for how long something is shown, without the time in which the page is hidden. */
export class QuestionTime {
	#since: number | undefined;

	/** Starts anew. */
	start() {
		this.#since = document.visibilityState === 'visible' ? Date.now() : undefined;
	}

	/** Milliseconds since the start or the last call. */
	take(): number {
		const since = this.#since;
		this.start();
		return since === undefined ? 0 : Math.max(0, Date.now() - since);
	}

	/** Milliseconds since the start or the last call, which go on counting. */
	get passed(): number {
		return this.#since === undefined ? 0 : Math.max(0, Date.now() - this.#since);
	}
}
