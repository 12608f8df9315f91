import type { Term } from './interpret.ts';

/** A term's match on one card. */
export interface TermMatch {
	term: Term;
	score: number;
	/** Word numbers in the card's text, ascending. */
	positions: readonly number[];
}

/**
 * The highest sum of scores within one window of the text, where each term counts once. 0 for a single term, which has
 * no other term near it.
 * @param length of the window, in words
 */
export function bestWindow(matches: readonly TermMatch[], length: number): number {
	if (matches.length < 2) return 0;
	const hits = matches
		.flatMap(({ score, positions }, match) => positions.map((position) => ({ position, match, score })))
		.sort((a, b) => a.position - b.position);
	const counts = new Map<number, number>();
	/** Changes how many hits of a match are in the window, and returns the new count. */
	const addTo = (match: number, change: number) => {
		const count = (counts.get(match) ?? 0) + change;
		counts.set(match, count);
		return count;
	};
	let sum = 0;
	let best = 0;
	let start = 0;
	for (const { position, match, score } of hits) {
		if (addTo(match, 1) === 1) sum += score;
		for (let first = hits[start]; first && position - first.position > length; first = hits[++start]) {
			if (addTo(first.match, -1) === 0) sum -= first.score;
		}
		best = Math.max(best, sum);
	}
	return best;
}

/** The sum of scores of compounds that are in the text: all their parts match at the same word of it. */
export function compoundScore(matches: readonly TermMatch[], terms: readonly Term[]): number {
	let sum = 0;
	for (const compound of new Set(matches.map(({ term }) => term.compound))) {
		if (compound === undefined) continue;
		const parts = matches.filter(({ term }) => term.compound === compound);
		const count = terms.filter((term) => term.compound === compound).length;
		const [first, ...others] = parts;
		const isInOneWord = first?.positions.some((position) =>
			others.every(({ positions }) => positions.includes(position)),
		);
		if (isInOneWord && parts.length === count) sum += parts.reduce((total, { score }) => total + score, 0);
	}
	return sum;
}
