import type { Term } from './plan.ts';

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

/** What the compounds are worth that stand on the card as a whole: in one word with all their parts. */
export function wholeCompounds(places: readonly Place[], terms: readonly Term[]): number {
	let sum = 0;
	for (const whole of places.filter(({ term }) => term.isWhole)) {
		const { compound } = whole.term;
		const parts = places.filter(({ term }) => term.compound === compound && !term.isWhole);
		const count = terms.filter((term) => term.compound === compound && !term.isWhole).length;
		const together = whole.words.some((at) => parts.every(({ words }) => words.includes(at)));
		if (parts.length === count && together) sum += whole.value;
	}
	return sum;
}
