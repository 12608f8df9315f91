/** A word on a card. */
export interface Posting {
	/** The card's number: its place in the sorted ids of Pagefind's index. */
	card: number;
	/** How much the word counts on this card, from 1 to `LEVELS` - 1. */
	level: number;
}

/** With more levels, files grow and the order of results hardly changes. */
export const LEVELS = 32;

/** Writes postings as numbers: the distance to the card before, times `LEVELS`, plus the level. */
export function encodePostings(postings: readonly Posting[]): number[] {
	return postings.map(({ card, level }, index) => (card - (postings[index - 1]?.card ?? 0)) * LEVELS + level);
}

/** Reads what `encodePostings` has written. */
export function decodePostings(numbers: readonly number[]): Posting[] {
	let card = 0;
	return numbers.map((number) => {
		card += Math.floor(number / LEVELS);
		return { card, level: number % LEVELS };
	});
}
