/** A wording of a card (its title, a question that it answers, a phrase that people search for) that has a word. */
export interface Wording {
	/** Its number among the wordings of the card, from 0. */
	number: number;
	/** The sum of the inverse document frequencies of all its words, rounded. */
	weight: number;
}

/** A word on a card. */
export interface Posting {
	/** The card's number: its place in the sorted ids of Pagefind's index. */
	card: number;
	/** How much the word counts on this card, from 1 to `LEVELS` - 1. */
	level: number;
	/** The wordings of the card that have the word, ascending. */
	wordings: readonly Wording[];
}

/** With half as many levels the files are 4 % smaller, and 1 query in 200 no longer finds its card. */
export const LEVELS = 128;

/**
 * Postings as a file has them: a number for each, and, if there are wordings, one string with the wordings of each posting,
 * separated by spaces.
 */
export type EncodedPostings = readonly (number | string)[];

/** The character code for 0 in the string of wordings. It comes after that of the space, which separates. */
const ZERO = 0x21;
const encodeNumber = (number: number) => String.fromCharCode(ZERO + number);
const decodeNumber = (text: string, at: number) => text.charCodeAt(at) - ZERO;

/**
 * Encodes each posting as one number: the card's number minus that of the posting before, times `LEVELS`, plus the level.
 * A wording is two characters: its number and its weight.
 */
export function encodePostings(postings: readonly Posting[]): EncodedPostings {
	const numbers = postings.map(({ card, level }, index) => (card - (postings[index - 1]?.card ?? 0)) * LEVELS + level);
	const wordings = postings
		.map((posting) =>
			posting.wordings.map(({ number, weight }) => encodeNumber(number) + encodeNumber(weight)).join(''),
		)
		.join(' ')
		.trimEnd();
	return wordings === '' ? numbers : [...numbers, wordings];
}

function decodeWordings(text: string): Wording[] {
	return Array.from({ length: text.length / 2 }, (_, index) => ({
		number: decodeNumber(text, 2 * index),
		weight: decodeNumber(text, 2 * index + 1),
	}));
}

/** Decodes the result of `encodePostings`. */
export function decodePostings(encoded: EncodedPostings): Posting[] {
	const numbers = encoded.filter((item) => typeof item === 'number');
	const last = encoded.at(-1);
	const wordings = typeof last === 'string' ? last.split(' ') : [];
	let card = 0;
	return numbers.map((number, index) => {
		card += Math.floor(number / LEVELS);
		return { card, level: number % LEVELS, wordings: decodeWordings(wordings[index] ?? '') };
	});
}
