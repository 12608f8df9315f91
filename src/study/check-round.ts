import { isCount, isListOf, isObject, isString } from '../model/type-guards.ts';
import { type Duel, type DuelPair, pairAt } from './duel.ts';
import { type DuelRound, type StoredDuel, withNext } from './duel-round.ts';
import type { Random } from './shuffle.ts';
import type { StudyData } from './study-data.ts';

const isSide = (value: unknown): value is 0 | 1 => value === 0 || value === 1;

const isDuel = (value: unknown): value is StoredDuel =>
	isObject(value) &&
	isString(value['pair']) &&
	isString(value['clause']) &&
	isListOf(value['order'], isSide) &&
	value['order'].length === 2 &&
	isSide(value['right']);

const isAsked = (value: unknown): value is NonNullable<DuelRound['asked']> =>
	isDuel(value) && 'chosen' in value ? isSide(value.chosen) : isDuel(value);

const isRound = (value: unknown): value is DuelRound =>
	isObject(value) &&
	isCount(value['started']) &&
	typeof value['hasClock'] === 'boolean' &&
	isListOf(value['coming'], isString) &&
	(value['asked'] === undefined || isAsked(value['asked'])) &&
	isCount(value['answered']) &&
	isListOf(value['lost'], isDuel) &&
	isCount(value['used']);

/** Reads a stored round; undefined if it is none. */
export const readRound = (value: unknown): DuelRound | undefined => (isRound(value) ? value : undefined);

/** A stored duel with its pair; undefined if the notes no longer have it. */
export function duelFrom(stored: StoredDuel, pairs: readonly DuelPair[], moved: StudyData['moved']): Duel | undefined {
	const pair = pairAt(stored.pair, pairs, moved);
	const { clause, order, right } = stored;
	return pair && { pair, clause, order, right };
}

/** The round with the current ids of its pairs. If the notes no longer have what is asked, the next one is asked. */
export function currentRound(
	round: DuelRound,
	pairs: readonly DuelPair[],
	moved: StudyData['moved'],
	random: Random,
): DuelRound {
	const idOf = (id: string) => pairAt(id, pairs, moved)?.id ?? [];
	const current = { ...round, coming: round.coming.flatMap(idOf) };
	return round.asked && !duelFrom(round.asked, pairs, moved) ? withNext(current, pairs, random) : current;
}
