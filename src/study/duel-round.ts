import { counted } from '../model/counted.ts';
import type { Random } from './shuffle.ts';
import { type Duel, duelOf, type DuelPair } from './duel.ts';

/** Seconds of a round with a clock. */
const ROUND_SECONDS = 60;
/** Number of duels of a round without a clock. */
const ROUND_DUELS = 10;

/** A duel as it is stored: with the id of its pair. */
export type StoredDuel = Omit<Duel, 'pair'> & { pair: string };

/** A round of duels; it stays stored until another one is started. */
export interface DuelRound {
	/** Timestamp in milliseconds. */
	started: number;
	hasClock: boolean;
	/** Ids of the pairs that are still to come. */
	coming: readonly string[];
	/** What is asked now; undefined once the round is over. */
	asked?: (StoredDuel & { chosen?: number }) | undefined;
	/** Number of duels that were answered. */
	answered: number;
	lost: readonly StoredDuel[];
	/** Milliseconds that the reader has taken to decide. The clock stops while an answer is read, or the page is away. */
	used: number;
}

/**
 * Starts a round, and asks its first duel.
 * @param pairs in the order in which they are asked
 * @param started timestamp in milliseconds
 */
export const newRound = (pairs: readonly DuelPair[], started: number, hasClock: boolean, random: Random): DuelRound => {
	const coming = (hasClock ? pairs : pairs.slice(0, ROUND_DUELS)).map(({ id }) => id);
	return withNext({ started, hasClock, coming, answered: 0, lost: [], used: 0 }, pairs, random);
};

/** Asks the next pair, or ends the round if there is none, or its time is over. */
export function withNext(round: DuelRound, pairs: readonly DuelPair[], random: Random): DuelRound {
	const others = endedRound(round);
	if (secondsLeft(round) === 0) return others;
	const [id, ...coming] = round.coming;
	const found = pairs.find((pair) => pair.id === id);
	if (!found) return coming.length > 0 ? withNext({ ...others, coming }, pairs, random) : others;
	const { pair, ...duel } = duelOf(found, random);
	return { ...others, coming, asked: { ...duel, pair: pair.id } };
}

/** Ends a round before all its duels are asked. */
export const endedRound = (round: DuelRound): DuelRound => ({ ...round, asked: undefined, coming: [] });

/** Adds time that the reader has taken to decide. */
export const withTime = (round: DuelRound, milliseconds: number): DuelRound =>
	isOpen(round) ? { ...round, used: round.used + milliseconds } : round;

/** Notes the reader's answer to what is asked; the first one counts. */
export function withSide(round: DuelRound, side: number): DuelRound {
	const { asked, answered, lost } = round;
	if (!asked || asked.chosen !== undefined) return round;
	const isLost = side !== asked.right;
	return {
		...round,
		asked: { ...asked, chosen: side },
		answered: answered + 1,
		lost: isLost ? [...lost, asked] : lost,
	};
}

/** Whether the round waits for an answer. */
export const isOpen = ({ asked }: DuelRound) => asked !== undefined && asked.chosen === undefined;

/**
 * Seconds until the end of a round; undefined without a clock.
 * @param milliseconds for which the duel is shown since the last `withTime`
 */
export const secondsLeft = ({ hasClock, used }: DuelRound, milliseconds = 0): number | undefined =>
	hasClock ? Math.max(0, ROUND_SECONDS - Math.round((used + milliseconds) / 1000)) : undefined;

/** How far a round is: `3 duels, 2 right`. */
export const placeText = ({ answered, lost }: DuelRound): string =>
	`${counted(answered, 'duel')}, ${answered - lost.length} right`;

export const scoreText = ({ answered, lost }: DuelRound): string => `${answered - lost.length} of ${answered} right.`;
