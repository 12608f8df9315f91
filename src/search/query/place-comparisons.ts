import type { Term } from './term.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { RankedCard } from './rank.ts';
import { keyOf } from './tokenize.ts';

/** Keys of the words by which a comparison is asked for (its title, the names in it, `asked`), by its number. */
export type ComparisonNames = ReadonlyMap<number, ReadonlySet<string>>;

/** A comparison that was not asked for has at least this share of the best card's score. */
const MIN_SCORE_SHARE = 0.5;
/** How many cards come before it. */
const CARDS_BEFORE = 3;
/** How many comparisons that were not asked for are shown. */
const MAX_UNASKED = 2;

/** How many of a query's terms are names in a comparison. */
function countNamed(terms: readonly Term[], names: ReadonlySet<string>): number {
	return terms.filter(({ alternatives }) =>
		alternatives.some(({ words }) => words.every((word) => names.has(keyOf(word)))),
	).length;
}

/**
 * The number of names in a comparison that a query asks to compare; 0 if it asks for something else. With a word such as
 * `vs`, two thirds of the other words must be names; with a mere `or`, all of them.
 */
function askedNames({ compares, comparedTerms }: ParsedQuery, names: ReadonlySet<string>): number {
	if (!compares) return 0;
	const named = countNamed(comparedTerms, names);
	const needed = (compares === 'or' ? 1 : 2 / 3) * comparedTerms.length;
	return named >= 2 && named >= needed ? named : 0;
}

/**
 * Puts the comparison that a query asks for before all cards. One that was not asked for comes after the first three
 * cards, so that it never takes the place of the right card.
 * @param ranked cards and comparisons, the best first
 */
export function placeComparisons(
	ranked: readonly RankedCard[],
	query: ParsedQuery,
	comparisons: ComparisonNames,
): RankedCard[] {
	const cards = ranked.filter(({ card }) => !comparisons.has(card));
	const found = ranked.flatMap((each) => {
		const names = comparisons.get(each.card);
		return names ? [{ each, asked: askedNames(query, names) }] : [];
	});
	const [first, ...others] = found.toSorted((a, b) => b.asked - a.asked);
	const least = MIN_SCORE_SHARE * (cards[0]?.score ?? 0);
	const unasked = (first && first.asked > 0 ? others : found)
		.map(({ each }) => each)
		.filter(({ score }) => score >= least)
		.slice(0, MAX_UNASKED);
	return [
		...(first && first.asked > 0 ? [first.each] : []),
		...cards.slice(0, CARDS_BEFORE),
		...unasked,
		...cards.slice(CARDS_BEFORE),
	];
}
