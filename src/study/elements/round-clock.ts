import { isOpen } from '../duel-round.ts';
import { countDown } from './count-down.ts';
import type { RoundStore } from './round-store.ts';

/** The clock of a round: it runs while the reader decides, not while the answer is read. */
export class RoundClock {
	readonly #store: RoundStore;
	#stop: (() => void) | undefined;

	constructor(store: RoundStore) {
		this.#store = store;
	}

	/**
	 * Starts it if the round has one and waits for an answer.
	 * @param show called each second with the seconds that are left, down to 0
	 */
	start(show: (seconds: number) => void) {
		this.stop();
		const { round, secondsLeft } = this.#store;
		this.#store.startClock();
		if (!round || !isOpen(round) || secondsLeft === undefined) return;
		this.#stop = countDown(
			() => this.#store.secondsLeft ?? 0,
			(seconds) => {
				this.#store.update();
				show(seconds);
			},
		);
	}

	stop() {
		this.#stop?.();
	}
}
