import type { Alternative, Term } from './interpret.ts';
import { LEVELS, type Posting } from './posting.ts';

/** A card or a comparison by its number and how well it matches the whole query. */
export interface RankedCard {
	card: number;
	score: number;
}

/** The cards that have a word, in any form. */
export type PostingsOf = (word: string) => readonly Posting[];

/** Cards below this share of the best card's score are not shown. */
const MIN_SCORE_SHARE = 0.3;

/** Inverse document frequency as in BM25, which is never negative. */
const rarityOf = (count: number, total: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** The score of one alternative on each record that has all its words. */
function scoresOf(
	{ words, boost }: Alternative,
	postingsOf: PostingsOf,
	total: number,
	isComparison: (record: number) => boolean,
): Map<number, number> {
	let scores: Map<number, number> | undefined;
	for (const word of words) {
		const postings = postingsOf(word);
		const count = postings.reduce((sum, { card }) => sum + Number(!isComparison(card)), 0);
		const factor = (boost * rarityOf(count, total)) / (LEVELS - 1);
		const before = scores;
		scores = new Map();
		for (const { card, level } of postings) {
			const sum = before ? before.get(card) : 0;
			if (sum !== undefined) scores.set(card, sum + factor * level);
		}
	}
	return scores ?? new Map<number, number>();
}

const NO_COMPARISONS: ReadonlySet<number> = new Set();

const byScore = (a: RankedCard, b: RankedCard) => b.score - a.score || a.card - b.card;

/**
 * Orders the cards by how well they match, the best first. A card need not have all words: each term adds the weight of
 * its word on the card (see `weighTerms`) times the word's inverse document frequency. Their sum is the score of BM25F.
 * Comparisons are scored like cards, but change nothing for these: how rare a word is depends on the cards alone.
 * @param total number of records in the index: cards and comparisons
 * @param comparisons numbers of those that are comparisons
 */
export function rank(
	terms: readonly Term[],
	postingsOf: PostingsOf,
	total: number,
	comparisons: { size: number; has: (record: number) => boolean } = NO_COMPARISONS,
): RankedCard[] {
	const isComparison = (record: number) => comparisons.has(record);
	const cards = total - comparisons.size;
	const scores = new Float64Array(total);
	for (const { alternatives } of terms) {
		const best = new Map<number, number>();
		for (const alternative of alternatives) {
			for (const [card, score] of scoresOf(alternative, postingsOf, cards, isComparison))
				if (score > (best.get(card) ?? 0)) best.set(card, score);
		}
		for (const [card, score] of best) scores[card] = (scores[card] ?? 0) + score;
	}
	const ranked: RankedCard[] = [];
	const best = scores.reduce((most, score, record) => (isComparison(record) ? most : Math.max(most, score)), 0);
	const least = MIN_SCORE_SHARE * best;
	for (const [card, score] of scores.entries()) if (score > 0 && score >= least) ranked.push({ card, score });
	return ranked.sort(byScore);
}
