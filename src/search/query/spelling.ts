import leven from 'leven';
import { stem } from './stem.ts';

/** Shorter words resemble too many others to be corrected. */
export const MIN_CORRECTABLE_LENGTH = 5;
/** By how many letters a form of a word may be longer or shorter than the form in the word list. */
const MAX_ENDING_LENGTH = 3;
/** Minimum length of each half of two words written as one. */
const MIN_HALF_LENGTH = 4;
/** Shorter words that may be the first half. */
const SHORT_FIRST_HALVES = ['in', 'on', 'sql'];
/** Subtracted from the distance of words in services' names, because these are typed and misspelt most. */
const NAME_BONUS = 0.3;
/** Candidates whose distance is at most this much above the smallest one count as equally likely. */
const LIKELY_MARGIN = 0.15;
const MAX_CANDIDATES = 3;

/** How many wrong letters a word of this length may have and still be corrected. */
function tolerance(length: number): number {
	if (length < MIN_CORRECTABLE_LENGTH) return 0;
	return length < 8 ? 1 : 2;
}

const sortedLetters = (word: string) => [...word].sort().join('');

/** Edit distance; a transposition, the most likely mistake, costs 0.8, a wrong first letter 0.6 more. */
function editDistance(typed: string, word: string, limit: number): number {
	const edits = leven(typed, word, { maxDistance: limit + 2 });
	const transposed = typed.length === word.length && sortedLetters(typed) === sortedLetters(word) ? 1.2 : 0;
	return edits - transposed + (typed[0] === word[0] ? 0 : 0.6);
}

/** Edit distance of the stems plus 0.1. Infinite if too far apart for their length: short stems resemble many others. */
function stemDistance(typed: string, word: string): number {
	const [left, right] = [stem(typed), stem(word)];
	const limit = tolerance(Math.min(left.length, right.length));
	const distance = editDistance(left, right, limit) + 0.1;
	return distance < limit + 0.5 ? distance : Number.POSITIVE_INFINITY;
}

/** Whether what was typed is another, longer word that begins with this one: `dynamodb` is no misspelt `dynamo`. */
const isLongerWord = (typed: string, word: string) => typed.length > word.length + 1 && typed.startsWith(word);

/**
 * The most likely corrections of a misspelt word, all about equally likely; none if no known word is similar enough.
 * @param names words of services' names
 */
export function correct(word: string, known: readonly string[], names: ReadonlySet<string>): string[] {
	const limit = tolerance(word.length);
	if (limit === 0 || /\d/.test(word)) return [];
	const candidates: { candidate: string; distance: number }[] = [];
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) > limit + MAX_ENDING_LENGTH || isLongerWord(word, candidate)) continue;
		// The list has one form of each word, so the stems are compared too.
		const distance = Math.min(editDistance(word, candidate, limit), stemDistance(word, candidate));
		if (distance < limit + 0.5)
			candidates.push({ candidate, distance: distance - (names.has(candidate) ? NAME_BONUS : 0) });
	}
	candidates.sort((a, b) => a.distance - b.distance);
	const maxDistance = (candidates[0]?.distance ?? 0) + LIKELY_MARGIN;
	return candidates
		.filter(({ distance }) => distance <= maxDistance)
		.slice(0, MAX_CANDIDATES)
		.map(({ candidate }) => candidate);
}

/** A word with two neighbouring letters swapped, once for each pair. */
export const transpositions = (word: string): string[] =>
	[...word.slice(1)].map((letter, index) => word.slice(0, index) + letter + word[index] + word.slice(index + 2));

/**
 * The ways in which a word may be two words that were written as one: `fulltext` is `full` and `text`. The longest first
 * half comes first.
 * @param words known words; the first half is one of them in exactly this form
 * @param short the site's own short words that may be the first half
 */
export function possibleHalves(
	joined: string,
	words: ReadonlySet<string>,
	short: readonly string[] = [],
): [first: string, second: string][] {
	const shortHalves = new Set([...SHORT_FIRST_HALVES, ...short]);
	const halves: [string, string][] = [];
	for (let length = joined.length - MIN_HALF_LENGTH; length > 1; length--) {
		const first = joined.slice(0, length);
		if (shortHalves.has(first) || (length >= MIN_HALF_LENGTH && words.has(first)))
			halves.push([first, joined.slice(length)]);
	}
	return halves;
}
