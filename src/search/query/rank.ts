import type { Alternative, Term } from './interpret.ts';
import { LEVELS, type Posting } from './posting.ts';

/** A card by its number and how well it matches the whole query. */
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

/** The score of one alternative on each card that has all its words. */
function scoresOf({ words, boost }: Alternative, postingsOf: PostingsOf, total: number): Map<number, number> {
	let scores: Map<number, number> | undefined;
	for (const word of words) {
		const postings = postingsOf(word);
		const factor = (boost * rarityOf(postings.length, total)) / (LEVELS - 1);
		const before = scores;
		scores = new Map();
		for (const { card, level } of postings) {
			const sum = before ? before.get(card) : 0;
			if (sum !== undefined) scores.set(card, sum + factor * level);
		}
	}
	return scores ?? new Map<number, number>();
}

const byScore = (a: RankedCard, b: RankedCard) => b.score - a.score || a.card - b.card;

/**
 * Orders the cards by how well they match, the best first. A card need not have all words: each term adds the weight of
 * its word on the card (see `weighTerms`) times the word's inverse document frequency. Their sum is the score of BM25F.
 * @param total number of cards in the index
 */
export function rank(terms: readonly Term[], postingsOf: PostingsOf, total: number): RankedCard[] {
	const scores = new Float64Array(total);
	for (const { alternatives } of terms) {
		const best = new Map<number, number>();
		for (const alternative of alternatives) {
			for (const [card, score] of scoresOf(alternative, postingsOf, total))
				if (score > (best.get(card) ?? 0)) best.set(card, score);
		}
		for (const [card, score] of best) scores[card] = (scores[card] ?? 0) + score;
	}
	const ranked: RankedCard[] = [];
	const least = MIN_SCORE_SHARE * scores.reduce((most, score) => Math.max(most, score), 0);
	for (const [card, score] of scores.entries()) if (score > 0 && score >= least) ranked.push({ card, score });
	return ranked.sort(byScore);
}
