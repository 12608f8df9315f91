import type { Term } from './interpret.ts';
import { bestWindow, compoundScore, type TermMatch } from './proximity.ts';

/** One word's match on one card. */
export interface Hit {
	score: number;
	/** Word numbers in the card's text, ascending. */
	words: readonly number[];
}

/** One word's matches, by the card's id in the index. */
export type HitsByCard = ReadonlyMap<string, Hit>;

/** A card and how well it matches the whole query. */
export interface RankedCard {
	id: string;
	score: number;
}

/** These values gave the best results for the tuning half of the queries in `tests/search/` (`npm run bench:search`). */
const TUNING = {
	/** Exponent of a hit's own score: 0 ignores it, 1 uses it fully. */
	score: 0.6,
	/** Exponent of the inverse document frequency. */
	rarity: 0.4,
	/** Factor of the best window. */
	proximity: 0.25,
	/** Length of that window, in words. */
	window: 28,
	/** Factor of the score of compounds that are found whole. */
	compound: 2.4,
	/** A whole compound found on a larger share of the cards is ignored: the index then found other words. */
	maxCompoundShare: 0.1,
	/** For how many of the best cards proximity is computed. */
	proximityCandidates: 60,
	/** Cards below this share of the best card's score are not shown. */
	minScoreShare: 0.15,
};

/** Inverse document frequency (Spärck Jones 1972), smoothed as in BM25. */
function rarityOf(count: number, total: number): number {
	return Math.log(1 + (total - count + 0.5) / (count + 0.5)) ** TUNING.rarity;
}

/** A term's match on each card: that of its best word. */
function matchesOf(term: Term, hitsOf: (word: string) => HitsByCard | undefined, total: number) {
	const matches = new Map<string, TermMatch>();
	for (const { word, boost } of term.words) {
		const hits = hitsOf(word);
		if (!hits || hits.size === 0 || (term.isWhole && hits.size > TUNING.maxCompoundShare * total)) continue;
		let top = 0;
		for (const hit of hits.values()) top = Math.max(top, hit.score);
		const weight = boost * rarityOf(hits.size, total);
		for (const [id, hit] of hits) {
			const score = weight * (hit.score / top) ** TUNING.score;
			if (score > (matches.get(id)?.score ?? 0)) matches.set(id, { score, positions: hit.words, term });
		}
	}
	return matches;
}

const byScore = (a: RankedCard, b: RankedCard) => b.score - a.score || a.id.localeCompare(b.id);

/**
 * Orders the cards by how well they match, the best first. A card need not have all words. Each word on it adds to its
 * score, a rare word more than a common one. Words near each other add more.
 * @param total number of cards in the index
 */
export function rank(
	terms: readonly Term[],
	hitsOf: (word: string) => HitsByCard | undefined,
	total: number,
): RankedCard[] {
	const byCard = new Map<string, TermMatch[]>();
	for (const term of terms) {
		for (const [id, match] of matchesOf(term, hitsOf, total)) {
			const others = byCard.get(id);
			if (others) others.push(match);
			else byCard.set(id, [match]);
		}
	}
	const ranked = [...byCard]
		.map(([id, matches]) => ({ id, matches, score: matches.reduce((sum, { score }) => sum + score, 0) }))
		.sort(byScore);
	const rescored = ranked.slice(0, TUNING.proximityCandidates).map(({ id, matches, score }) => {
		const proximity = TUNING.proximity * bestWindow(matches, TUNING.window);
		return { id, score: score + proximity + TUNING.compound * compoundScore(matches, terms) };
	});
	const others = ranked.slice(TUNING.proximityCandidates).map(({ id, score }) => ({ id, score }));
	return [...rescored.sort(byScore), ...others];
}

/** Leaves out cards whose score is a small share of the best one's. */
export function relevant(ranked: readonly RankedCard[]): RankedCard[] {
	const [best] = ranked;
	return best ? ranked.filter(({ score }) => score >= TUNING.minScoreShare * best.score) : [];
}
