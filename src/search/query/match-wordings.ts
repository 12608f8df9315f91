import type { Term } from './term.ts';
import type { Posting, Wording } from './posting.ts';

/** A term, and how much it counts in comparison with the other terms of its query. */
export interface WeighedTerm extends Term {
	weight: number;
}

/** The wordings that have all of some words, with the numbers of their cards. */
function* wordingsWith(
	[first, ...others]: readonly string[],
	postingsOf: (word: string) => readonly Posting[],
): Iterable<readonly [card: number, wording: Wording]> {
	if (first === undefined) return;
	const numbers = others.map(
		(word) =>
			new Map(postingsOf(word).map(({ card, wordings }) => [card, new Set(wordings.map(({ number }) => number))])),
	);
	for (const { card, wordings } of postingsOf(first)) {
		for (const wording of wordings)
			if (numbers.every((byCard) => byCard.get(card)?.has(wording.number))) yield [card, wording];
	}
}

/** For each wording, by card and number, how well it matches a term: the boost of the best alternative, at most 1. */
function matchesOf({ alternatives }: Term, postingsOf: (word: string) => readonly Posting[]) {
	const matches = new Map<string, { card: number; weight: number; match: number }>();
	for (const { words, boost } of alternatives) {
		const match = Math.min(1, boost);
		for (const [card, { number, weight }] of wordingsWith(words, postingsOf)) {
			const key = `${card} ${number}`;
			if (match > (matches.get(key)?.match ?? 0)) matches.set(key, { card, weight, match });
		}
	}
	return matches;
}

/**
 * How similar the best wording of each card is to a query. Words that occur in one wording say more than the same words
 * in different places of a card. Q is the weight of all terms of the query, M that of the terms that the wording has, and
 * W the weight of all words of the wording:
 *
 *     M / Q · √(M / W)
 *
 * @returns by the card's number, from 0 to 1; cards of which no wording has any of the terms are left out
 */
export function matchWordings(
	terms: readonly WeighedTerm[],
	postingsOf: (word: string) => readonly Posting[],
): Map<number, number> {
	const found = new Map<string, { card: number; weight: number; matched: number }>();
	for (const term of terms) {
		for (const [key, { card, weight, match }] of matchesOf(term, postingsOf)) {
			const matched = (found.get(key)?.matched ?? 0) + match * term.weight;
			found.set(key, { card, weight, matched });
		}
	}
	const total = terms.reduce((sum, { weight }) => sum + weight, 0);
	const best = new Map<number, number>();
	for (const { card, weight, matched } of found.values()) {
		const similarity = (matched / total) * Math.sqrt(Math.min(1, matched / Math.max(1, weight)));
		if (similarity > (best.get(card) ?? 0)) best.set(card, similarity);
	}
	return best;
}
