import { counted } from '../model/counted.ts';
import type { Duel, DuelPair } from './duel.ts';

/** Seconds of a round with a clock. */
const ROUND_SECONDS = 60;
/** Number of duels of a round without a clock. */
const ROUND_DUELS = 10;

/** A round of duels: the pairs that are still to come, and what was answered. */
export class DuelRound {
	readonly lost: Duel[] = [];
	answered = 0;
	readonly #pairs: DuelPair[];
	readonly #hasClock: boolean;
	/** Milliseconds that the reader took for the duels that were answered. */
	#used = 0;

	/** @param pairs in the order in which they are asked */
	constructor(pairs: readonly DuelPair[], hasClock: boolean) {
		this.#pairs = hasClock ? [...pairs] : pairs.slice(0, ROUND_DUELS);
		this.#hasClock = hasClock;
	}

	/** The next pair; undefined once the round is over. */
	next(): DuelPair | undefined {
		return this.secondsLeft() === 0 ? undefined : this.#pairs.shift();
	}

	/** @param milliseconds that the reader took */
	answer(duel: Duel, side: number, milliseconds: number) {
		this.answered++;
		this.#used += milliseconds;
		if (side !== duel.right) this.lost.push(duel);
	}

	/**
	 * Seconds until the end of the round; undefined without a clock.
	 * @param milliseconds for which the duel is shown that is not answered yet
	 */
	secondsLeft(milliseconds = 0): number | undefined {
		if (!this.#hasClock) return undefined;
		return Math.max(0, ROUND_SECONDS - Math.round((this.#used + milliseconds) / 1000));
	}

	/** How far the round is: `3 duels, 2 right`. */
	placeText(): string {
		return `${counted(this.answered, 'duel')}, ${this.answered - this.lost.length} right`;
	}

	scoreText(): string {
		return `${this.answered - this.lost.length} of ${this.answered} right.`;
	}
}
