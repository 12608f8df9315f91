import type { Term } from './plan.ts';

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

/** Tuned on the half of `tests/search/` that is set aside for it; see `npm run bench:search`. */
export const TUNING = {
	/** How much of a hit's own score counts: 0 not at all, 1 fully. */
	score: 0.5,
	/** How much rare words count more than common ones. */
	rarity: 1,
	/** How much having many of the words counts. */
	coverage: 1.2,
	/** What words that stand near each other add. */
	nearness: 1,
	/** How many words apart still counts as near. */
	window: 14,
	/** Nearness is worked out for that many of the best cards. */
	candidates: 60,
};

/** Inverse document frequency (Spärck Jones 1972), smoothed as in BM25. */
function rarityOf(count: number, total: number): number {
	return Math.log(1 + (total - count + 0.5) / (count + 0.5)) ** TUNING.rarity;
}

interface Tally {
	sum: number;
	covered: number;
	/** For each term found on the card: where, and what it is worth. */
	places: { value: number; words: readonly number[] }[];
}

/** The most that terms add up to within one stretch of the text, each counted once. */
function bestStretch(places: Tally['places']): number {
	const all = places
		.flatMap(({ value, words }, term) => words.map((at) => ({ at, term, value })))
		.sort((a, b) => a.at - b.at);
	const inside = new Map<number, number>();
	let sum = 0;
	let most = 0;
	let from = 0;
	for (const { at, term, value } of all) {
		const count = inside.get(term) ?? 0;
		if (count === 0) sum += value;
		inside.set(term, count + 1);
		for (let first = all[from]; first && at - first.at > TUNING.window; first = all[++from]) {
			const left = (inside.get(first.term) ?? 1) - 1;
			inside.set(first.term, left);
			if (left === 0) sum -= first.value;
		}
		most = Math.max(most, sum);
	}
	return most;
}

/**
 * Joins what was found word by word. A card need not have all words; it gains by each one, by rare ones more, by
 * having many of them, and by having them near each other.
 * @param total number of cards in the index
 */
export function rank(terms: readonly Term[], foundOf: (word: string) => Found | undefined, total: number): Ranked[] {
	const tallies = new Map<string, Tally>();
	let all = 0;
	for (const { words, unless } of terms) {
		if (unless !== undefined && (foundOf(unless)?.size ?? 0) > 0) continue;
		const best = new Map<string, { value: number; words: readonly number[] }>();
		let weight = 0;
		for (const { word, worth } of words) {
			const found = foundOf(word);
			if (!found || found.size === 0) continue;
			let top = 0;
			for (const { score } of found.values()) top = Math.max(top, score);
			const telling = worth * rarityOf(found.size, total);
			weight = Math.max(weight, telling);
			for (const [id, hit] of found) {
				const value = telling * (hit.score / top) ** TUNING.score;
				if (value > (best.get(id)?.value ?? 0)) best.set(id, { value, words: hit.words });
			}
		}
		all += weight;
		for (const [id, place] of best) {
			const tally = tallies.get(id) ?? { sum: 0, covered: 0, places: [] };
			tally.sum += place.value;
			tally.covered += place.value;
			tally.places.push(place);
			tallies.set(id, tally);
		}
	}
	const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.id.localeCompare(b.id);
	const ranked = [...tallies]
		.map(([id, { sum, covered }]) => ({ id, score: sum * (0.2 + covered / (all || 1)) ** TUNING.coverage }))
		.sort(byScore);
	const near = ranked.slice(0, TUNING.candidates).map(({ id, score }) => {
		const { places, sum } = tallies.get(id) as Tally;
		return {
			id,
			score: score * (1 + TUNING.nearness * (bestStretch(places) / (sum || 1)) ** 1 * (places.length > 1 ? 1 : 0)),
		};
	});
	return [...near.sort(byScore), ...ranked.slice(TUNING.candidates)];
}
