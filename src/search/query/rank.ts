import type { Alternative, Term } from './term.ts';
import { matchWordings, type WeighedTerm } from './match-wordings.ts';
import { LEVELS, type Posting } from './posting.ts';
import { rarityOf } from './rarity.ts';

/** A card or a comparison by its number and how well it matches the whole query. */
export interface RankedCard {
	card: number;
	score: number;
}

/** The cards that have a word, in any form. */
export type PostingsOf = (word: string) => readonly Posting[];

export interface RankOptions {
	/** Numbers of the records that are comparisons. */
	comparisons?: { size: number; has: (record: number) => boolean };
	/** The terms of each clause of the query, if it has more than one. */
	clauses?: readonly (readonly Term[])[];
}

/**
 * Cards below this share of the best card's score are not shown. The share is smaller where a missing word costs more, so
 * that as many cards are shown.
 */
const MIN_SCORE_SHARE = 0.325;

/** These values were found by coordinate search; see `tests/bench/README.md`. */
const INFLUENCE = {
	/** The power to which the inverse document frequency of a word is raised. */
	rarity: 0.6,
	/**
	 * The share of its score that a card would lose if it had none of the query's words; in proportion if it has some. Who
	 * types two words means both; of many words, some are only said by the way.
	 */
	missing: (words: number) => Math.max(0.15, 1.35 - 0.3 * words),
	/** What a wording with exactly the words of the query adds to its card, as a share of the best score. */
	wording: 0.375,
};

/** The score of one alternative on each record that has all its words. */
function scoresOf({ words, boost }: Alternative, postingsOf: PostingsOf, rarity: (word: string) => number) {
	let scores: Map<number, number> | undefined;
	for (const word of words) {
		const factor = (boost * rarity(word) ** INFLUENCE.rarity) / (LEVELS - 1);
		const before = scores;
		scores = new Map();
		for (const { card, level } of postingsOf(word)) {
			const sum = before ? before.get(card) : 0;
			if (sum !== undefined) scores.set(card, sum + factor * level);
		}
	}
	return scores ?? new Map<number, number>();
}

/** The score of a term's best alternative on each record. */
function bestScoresOf({ alternatives }: Term, postingsOf: PostingsOf, rarity: (word: string) => number) {
	const best = new Map<number, number>();
	for (const alternative of alternatives) {
		for (const [card, score] of scoresOf(alternative, postingsOf, rarity))
			if (score > (best.get(card) ?? 0)) best.set(card, score);
	}
	return best;
}

const weightOf = (terms: readonly WeighedTerm[]) => terms.reduce((sum, { weight }) => sum + weight, 0);

const NO_COMPARISONS: ReadonlySet<number> = new Set();

const byScore = (a: RankedCard, b: RankedCard) => b.score - a.score || a.card - b.card;

/**
 * Orders the cards by how well they match, the best first. A card need not have all words: each term adds the level of
 * its word on the card (see `weighTerms`) times the word's inverse document frequency, as in BM25F. A card that lacks
 * some of the terms loses a part of its score, and one that has the words of a clause together in one wording gains.
 * Comparisons are scored like cards, but do not change the scores of cards: how rare a word is depends on the cards alone.
 * @param total number of records in the index: cards and comparisons
 */
export function rank(
	terms: readonly Term[],
	postingsOf: PostingsOf,
	total: number,
	{ comparisons = NO_COMPARISONS, clauses = [terms] }: RankOptions = {},
): RankedCard[] {
	const isComparison = (record: number) => comparisons.has(record);
	const rarities = new Map<string, number>();
	function rarity(word: string): number {
		const known = rarities.get(word);
		if (known !== undefined) return known;
		const count = postingsOf(word).reduce((sum, { card }) => sum + Number(!isComparison(card)), 0);
		const value = rarityOf(count, total - comparisons.size);
		rarities.set(word, value);
		return value;
	}
	const weigh = (term: Term): WeighedTerm => ({
		...term,
		weight: Math.max(0, ...term.alternatives.map(({ words }) => words.reduce((sum, word) => sum + rarity(word), 0))),
	});
	const weighed = terms.map(weigh);
	const all = weightOf(weighed) || 1;
	const scores = new Float64Array(total);
	const matched = new Float64Array(total);
	for (const term of weighed) {
		for (const [card, score] of bestScoresOf(term, postingsOf, rarity)) {
			scores[card] = (scores[card] ?? 0) + score;
			matched[card] = (matched[card] ?? 0) + term.weight;
		}
	}
	const missing = INFLUENCE.missing(terms.length);
	for (const [card, weight] of matched.entries())
		scores[card] = (scores[card] ?? 0) * (1 - missing * (1 - weight / all));
	const bestScore = () =>
		scores.reduce((most, score, record) => (isComparison(record) ? most : Math.max(most, score)), 0);
	const gain = INFLUENCE.wording * bestScore();
	for (const clause of clauses.filter(({ length }) => length > 1)) {
		const parts = clause.map(weigh);
		const share = weightOf(parts) / all;
		for (const [card, similarity] of matchWordings(parts, postingsOf))
			scores[card] = (scores[card] ?? 0) + gain * share * similarity;
	}
	const least = MIN_SCORE_SHARE * (1 - missing / 2) * bestScore();
	const ranked: RankedCard[] = [];
	for (const [card, score] of scores.entries()) if (score > 0 && score >= least) ranked.push({ card, score });
	return ranked.sort(byScore);
}
