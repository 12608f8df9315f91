import type { Term } from './interpret.ts';

/** Where a term stands on a card, and what that is worth. */
export interface Place {
	value: number;
	/** Counted in words of the card's text, in order. */
	words: readonly number[];
	term: Term;
}

/**
 * The most that terms add up to within one stretch of the text, each counted once. One term alone is near nothing.
 * @param length of the stretch, in words
 */
export function bestStretch(places: readonly Place[], length: number): number {
	if (places.length < 2) return 0;
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
		for (let first = all[from]; first && at - first.at > length; first = all[++from]) {
			const left = (inside.get(first.term) ?? 1) - 1;
			inside.set(first.term, left);
			if (left === 0) sum -= first.value;
		}
		most = Math.max(most, sum);
	}
	return most;
}

/** What the compounds are worth whose parts all stand in one word of the text, as they do in the compound itself. */
export function wholeCompounds(places: readonly Place[], terms: readonly Term[]): number {
	let sum = 0;
	for (const compound of new Set(places.map(({ term }) => term.compound))) {
		if (compound === undefined) continue;
		const parts = places.filter(({ term }) => term.compound === compound);
		const count = terms.filter((term) => term.compound === compound).length;
		const [first, ...others] = parts;
		const together = first?.words.some((at) => others.every(({ words }) => words.includes(at)));
		if (together && parts.length === count) sum += parts.reduce((all, { value }) => all + value, 0);
	}
	return sum;
}
