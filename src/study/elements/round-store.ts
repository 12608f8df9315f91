import { currentRound, duelFrom, readRound } from '../check-round.ts';
import { type Duel, type DuelPair, shuffledPairs } from '../duel.ts';
import { type DuelRound, newRound, secondsLeft, type StoredDuel, withTime } from '../duel-round.ts';
import type { StudyData } from '../study-data.ts';
import { ROUND_KEY } from './practice-storage.ts';
import { QuestionTime } from './question-time.ts';
import { SharedRecord } from './shared-record.ts';

/** The reader's round of duels, which all tabs share, and the time for which its duel was shown. */
export class RoundStore {
	readonly #pairs: readonly DuelPair[];
	readonly #moved: StudyData['moved'];
	readonly #shared: SharedRecord<DuelRound>;
	readonly #time = new QuestionTime();

	constructor(pairs: readonly DuelPair[], moved: StudyData['moved']) {
		this.#pairs = pairs;
		this.#moved = moved;
		this.#shared = new SharedRecord(ROUND_KEY, (stored) => {
			const round = readRound(stored);
			return round && currentRound(round, pairs, moved, Math.random);
		});
	}

	/** The round that was started last; undefined if there is none. */
	get round(): DuelRound | undefined {
		return this.#shared.value;
	}

	/** A duel of the round with its pair; undefined if the notes no longer have it. */
	duelOf = (stored: StoredDuel): Duel | undefined => duelFrom(stored, this.#pairs, this.#moved);

	/** Starts a round in place of the last one. */
	start(hasClock: boolean) {
		this.#shared.start(newRound(shuffledPairs(this.#pairs, Math.random), Date.now(), hasClock, Math.random));
	}

	/** Reads the stored round. Resolves to whether it differs from the one that is known. */
	follow = () => this.#shared.follow();

	/** The clock runs from now on, as long as the page is shown. */
	startClock() {
		this.#time.start();
	}

	/**
	 * Changes the round, and adds the time since the clock runs.
	 * @param change what it does is stored, unless another tab has gone on with the round further; left out, only the
	 * time is stored
	 */
	update(change?: (round: DuelRound) => DuelRound) {
		if (!this.round) return;
		const timed = withTime(this.round, this.#time.take());
		const round = change?.(timed) ?? timed;
		// The time alone is stored each second, because the page may end without a chance to store it then.
		this.#shared.change((each) => (each.answered > round.answered ? each : round), change !== undefined);
	}

	/** Seconds until the end of the round; undefined without a clock. */
	get secondsLeft(): number | undefined {
		return this.round && secondsLeft(this.round, this.#time.passed);
	}
}
