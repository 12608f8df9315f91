import { correct, MIN_CORRECTABLE_LENGTH, splitWords, transpositions } from './spelling.ts';
import { stem } from './stem.ts';

/** A name that the cards use, and its aliases in lower case, joined by `|`. */
export type AliasEntry = readonly [name: string, aliases: string];

/** The file `search-words.json`: what the search page loads to understand queries. */
export interface LexiconData {
	/** Number of cards in the index. */
	cards: number;
	names: readonly AliasEntry[];
	/** Words of the cards that have only the letters a to z, sorted and joined by spaces. */
	words: string;
	/** Words with other characters, such as `boto3`. */
	others: readonly string[];
	/** Whether all words of the cards are in the lists. */
	complete: boolean;
}

/** The words that the cards use, and the aliases of names. */
export interface Lexicon {
	/** Names that the cards use, by abbreviation or former name. */
	aliases: ReadonlyMap<string, string>;
	/** Whether the list has the word in this very form. */
	has: (word: string) => boolean;
	/** Whether the cards use the word, in any form. Words whose spelling cannot be checked count as known. */
	knows: (word: string) => boolean;
	/** Whether a word that is not known is certainly on no card. */
	isComplete: boolean;
	/** Longer words of the cards that start with this one. */
	completions: (start: string) => readonly string[];
	/** A short word with two neighbouring letters swapped, once for each pair; none if the word is in the list. */
	transpositions: (word: string) => readonly string[];
	/** The two words that somebody wrote as one: `full` and `text` for `fulltext`. */
	splitWords: (word: string) => readonly [string, string] | undefined;
	/** The most likely correction of a misspelt word. */
	correct: (word: string) => string | undefined;
}

/** Longer words are not in the list; see `src/search/index/word-list.ts`. */
const MAX_LISTED_LENGTH = 14;

/** The name of a file such as `.gitconfig` without its dot. */
const withoutDot = (word: string) => word.replace(/^\.+/, '');

const splitNonEmpty = (joined: string, separator: string) => joined.split(separator).filter(Boolean);

/** Creates the lexicon from the loaded file. */
export function createLexicon({ names, words, others, complete }: LexiconData): Lexicon {
	const known = splitNonEmpty(words, ' ');
	const exact = new Set([...known, ...others]);
	const stems = new Set([...exact].map(stem));
	const completions = (start: string) => {
		const prefix = withoutDot(start);
		return known.filter((word) => word.length > prefix.length && word.startsWith(prefix));
	};
	return {
		aliases: new Map(
			names.flatMap(([name, aliases]) => splitNonEmpty(aliases, '|').map((alias) => [alias, name] as const)),
		),
		isComplete: complete,
		has: (word) => exact.has(word),
		knows(word) {
			if (word.length > MAX_LISTED_LENGTH || stems.has(stem(withoutDot(word)))) return true;
			// Few words of two letters or with digits are in the list, so all are known. `util` is the start of a listed word.
			return word.length < MIN_CORRECTABLE_LENGTH && (!/^[a-z]{3}/.test(word) || completions(word).length > 0);
		},
		completions,
		transpositions(word) {
			const isShort = word.length > 2 && word.length < MIN_CORRECTABLE_LENGTH;
			return isShort && !exact.has(word) ? transpositions(word) : [];
		},
		splitWords: (word) => splitWords(word, exact, stems),
		correct: (word) => correct(word, known),
	};
}
