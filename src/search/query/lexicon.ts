import leven from 'leven';
import { unpackWords } from './front-coding.ts';
import { stem } from './stem.ts';

/** A name that the cards use, and what people say for it, in lower case and joined by `|`. */
export type NamedThing = readonly [name: string, aliases: string];

/** What the search page loads to understand what people type. */
export interface LexiconData {
	/** Number of cards in the index. */
	cards: number;
	names: readonly NamedThing[];
	/** Words of the cards, packed. */
	words: string;
	/** Those with other signs than small letters, such as `boto3`. */
	others: readonly string[];
	/** Whether all words of the cards are among them. */
	complete: boolean;
}

/** The words that the cards know, and the names that stand for others. */
export interface Lexicon {
	/** What an abbreviation or a former name stands for. */
	aliases: ReadonlyMap<string, string>;
	/** Whether the cards use the word in this very form, or a shorter one of it. */
	has: (word: string) => boolean;
	/** Whether the cards use the word in any of its forms, or cut short; very long words are taken to be known. */
	knows: (word: string) => boolean;
	/** Whether that can be relied on. */
	complete: boolean;
	/** Words of the cards that start that way and go on. */
	completions: (start: string) => readonly string[];
	/** What a short word that no card has could be if two of its letters were swapped; most of it are no words. */
	swaps: (word: string) => readonly string[];
	/** The two words that somebody wrote as one: `full` and `text` for `fulltext`. */
	halves: (word: string) => readonly [string, string] | undefined;
	/** The word that a misspelt one most likely stands for. */
	mend: (word: string) => string | undefined;
}

/** Shorter words are near to too many others to be mended. */
const SHORTEST = 5;
const LONGEST_ENDING = 3;
/** Longer words are not in the list; see `src/model/lexicon-data.ts`. */
const LONGEST = 14;
/** Words that are written as one are of at least that many letters each, but for these. */
const SHORTEST_HALF = 4;
const SHORT_HALVES = new Set(['in', 'on', 'aws', 'sql']);

/** How many mistakes a word of that length may hold and still be recognised. */
function tolerance(length: number): number {
	if (length < SHORTEST) return 0;
	return length < 8 ? 1 : 2;
}

const sortedLetters = (word: string) => [...word].sort().join('');

/** Fewer is nearer. Swapped letters are one slip of the fingers, and first letters are seldom wrong. */
function farness(typed: string, word: string, limit: number): number {
	const steps = leven(typed, word, { maxDistance: limit + 2 });
	const swapped = typed.length === word.length && sortedLetters(typed) === sortedLetters(word) ? 0.9 : 0;
	return steps - swapped + (typed[0] === word[0] ? 0 : 0.6);
}

/** The same for what the forms of two words share; short stems are near to too many others. */
function stemFarness(typed: string, word: string): number {
	const [left, right] = [stem(typed), stem(word)];
	const limit = tolerance(Math.min(left.length, right.length));
	const distance = farness(left, right, limit) + 0.1;
	return distance < limit + 0.5 ? distance : Number.POSITIVE_INFINITY;
}

/** A word with two neighbouring letters the other way round, in every way. */
const swapsOf = (word: string) =>
	[...word.slice(1)].map((letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2));

/** The name of a file such as `.gitconfig` without its dot. */
const bare = (word: string) => word.replace(/^\.+/, '');

const split = (joined: string) => joined.split('|').filter(Boolean);

/** Makes the lexicon ready for use. */
export function lexiconOf({ names, words, others, complete }: LexiconData): Lexicon {
	const known = unpackWords(words);
	const exact = new Set([...known, ...others]);
	const stems = new Set([...exact].map(stem));
	const completions = (start: string) => {
		const own = bare(start);
		return known.filter((word) => word.length > own.length && word.startsWith(own));
	};
	return {
		aliases: new Map(names.flatMap(([name, aliases]) => split(aliases).map((alias) => [alias, name] as const))),
		complete,
		has: (word) => exact.has(word),
		knows(word) {
			if (word.length > LONGEST || stems.has(stem(bare(word)))) return true;
			// Two letters or digits are hardly ever in the list; `util` is short for a word of it.
			return word.length < SHORTEST && (!/^[a-z]{3}/.test(word) || completions(word).length > 0);
		},
		completions,
		swaps: (word) => (word.length > 2 && word.length < SHORTEST && !exact.has(word) ? swapsOf(word) : []),
		halves(word) {
			for (let at = word.length - SHORTEST_HALF; at > 1; at--) {
				const [first, second] = [word.slice(0, at), word.slice(at)];
				const isWord = SHORT_HALVES.has(first) || (at >= SHORTEST_HALF && exact.has(first));
				if (isWord && stems.has(stem(second))) return [first, second];
			}
			return undefined;
		},
		mend(word) {
			const limit = tolerance(word.length);
			if (limit === 0 || /\d/.test(word)) return undefined;
			let best: string | undefined;
			let least = limit + 0.5;
			for (const candidate of known) {
				if (Math.abs(candidate.length - word.length) > limit + LONGEST_ENDING) continue;
				// The list holds one form of each word: compare what all forms share, too.
				const distance = Math.min(farness(word, candidate, limit), stemFarness(word, candidate));
				if (distance < least) [best, least] = [candidate, distance];
			}
			return best;
		},
	};
}
