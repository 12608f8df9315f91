import { bestStretch, type Place, wholeCompounds } from './proximity.ts';
import type { Term } from './interpret.ts';

/** What the index found for one word on one card. */
export interface Hit {
	score: number;
	/** Where the word stands, counted in words of the card's text, in order. */
	words: readonly number[];
}

/** What the index found for one word, by the card's id in the index. */
export type Found = ReadonlyMap<string, Hit>;

/** A card and how well it answers the whole query. */
export interface Ranked {
	id: string;
	score: number;
}

/** Tuned on the set of `tests/search/` that is set aside for it; see `npm run bench:search`. */
export const TUNING = {
	/** How much of a hit's own score counts: 0 not at all, 1 fully. */
	score: 0.6,
	/** How much rare words count more than common ones. */
	rarity: 0.4,
	/** What words that stand near each other add. */
	nearness: 0.25,
	/** How many words apart still counts as near. */
	window: 28,
	/** What the parts of a compound add that stand in one word. */
	compound: 2.4,
	/** On how large a share of the cards a whole compound may be found to be believed. */
	few: 0.1,
	/** Nearness is worked out for that many of the best cards. */
	candidates: 60,
	/** What a card must reach of the best card's score to be shown at all. */
	relevant: 0.15,
};

/** Inverse document frequency (Spärck Jones 1972), smoothed as in BM25. */
function rarityOf(count: number, total: number): number {
	return Math.log(1 + (total - count + 0.5) / (count + 0.5)) ** TUNING.rarity;
}

/** Where a term stands on each card, by its best word. */
function placesOf(term: Term, foundOf: (word: string) => Found | undefined, total: number) {
	const places = new Map<string, Place>();
	for (const { word, worth } of term.words) {
		const found = foundOf(word);
		if (!found || found.size === 0 || (term.isWhole && found.size > TUNING.few * total)) continue;
		let top = 0;
		for (const { score } of found.values()) top = Math.max(top, score);
		const telling = worth * rarityOf(found.size, total);
		for (const [id, { score, words }] of found) {
			const value = telling * (score / top) ** TUNING.score;
			if (value > (places.get(id)?.value ?? 0)) places.set(id, { value, words, term });
		}
	}
	return places;
}

/**
 * Joins what was found word by word. A card need not have all words; it gains by each one, by rare ones more, and by
 * having them near each other.
 * @param total number of cards in the index
 */
export function rank(terms: readonly Term[], foundOf: (word: string) => Found | undefined, total: number): Ranked[] {
	const byCard = new Map<string, Place[]>();
	for (const term of terms) {
		for (const [id, place] of placesOf(term, foundOf, total)) {
			const others = byCard.get(id);
			if (others) others.push(place);
			else byCard.set(id, [place]);
		}
	}
	const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.id.localeCompare(b.id);
	const ranked = [...byCard]
		.map(([id, places]) => ({ id, score: places.reduce((sum, { value }) => sum + value, 0) }))
		.sort(byScore);
	const near = ranked.slice(0, TUNING.candidates).map(({ id, score }) => {
		const places = byCard.get(id) ?? [];
		const stretch = TUNING.nearness * bestStretch(places, TUNING.window);
		return { id, score: score + stretch + TUNING.compound * wholeCompounds(places, terms) };
	});
	return [...near.sort(byScore), ...ranked.slice(TUNING.candidates)];
}

/** Leaves out cards that have next to nothing of what the best one has. */
export function relevant(ranked: readonly Ranked[]): Ranked[] {
	const least = TUNING.relevant * (ranked[0]?.score ?? 0);
	return ranked.filter(({ score }) => score >= least);
}
