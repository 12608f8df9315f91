import { loadOnce } from '../../model/load-once.ts';
import type { ComparisonNames } from './place-comparisons.ts';
import { decodePostings, type EncodedPostings, type Posting } from './posting.ts';
import { fileFor, type TermManifest } from './term-manifest.ts';
import { keyOf } from './tokenize.ts';

/** Loads a JSON file of the index by its number. */
export type LoadTermFile = (number: number) => Promise<unknown>;

/** The words of the cards, loaded as far as they are asked for. */
export interface TermIndex {
	/** Number of records: cards and comparisons. */
	cards: number;
	comparisons: ComparisonNames;
	/** Loads the postings of some words. */
	load: (words: Iterable<string>) => Promise<void>;
	/** Loads all words that start with some letters. */
	loadWordsWith: (letters: Iterable<string>) => Promise<void>;
	/** Loads all words. */
	loadAllWords: () => Promise<void>;
	/**
	 * The cards with a word, in any of its forms; none if no card has it.
	 * @throws when the word was not loaded
	 */
	postingsOf: (word: string) => readonly Posting[];
	/** Whether a card has the word, in any of its forms. The word must be loaded. */
	has: (word: string) => boolean;
	/** Whether a word that was loaded starts with these letters. */
	isStart: (letters: string) => boolean;
	/** Plain words of the cards, each in its shortest form: those that were loaded by their letters. */
	words: () => readonly string[];
}

const NO_POSTINGS: readonly Posting[] = [];

/** Creates an index that loads its files when they are needed, each once. */
export function createTermIndex({ cards, comparisons, terms, words }: TermManifest, loadFile: LoadTermFile): TermIndex {
	const postings = new Map<string, EncodedPostings>();
	const decoded = new Map<string, readonly Posting[]>();
	const loaded = new Set<number>();
	let plainWords: string[] = [];

	function keep(number: number, content: unknown) {
		if (number < terms.length) {
			for (const [form, encoded] of Object.entries(content as Record<string, EncodedPostings>))
				postings.set(keyOf(form), encoded);
		} else plainWords = plainWords.concat((content as string).split(' '));
		loaded.add(number);
	}

	const load = loadOnce(async (number: number) => keep(number, await loadFile(number)));

	const loadAll = async (numbers: Iterable<number>) => {
		await Promise.all([...new Set(numbers)].filter((number) => number >= 0 && !loaded.has(number)).map(load));
	};
	const wordFile = (letter: string) => {
		const group = fileFor(letter, words);
		return group < 0 ? -1 : terms.length + group;
	};

	function postingsOf(word: string): readonly Posting[] {
		const key = keyOf(word);
		const known = decoded.get(key);
		if (known) return known;
		const file = fileFor(key, terms);
		if (file >= 0 && !loaded.has(file)) throw new Error(`The index file for “${key}” was not loaded.`);
		const encoded = postings.get(key);
		if (!encoded) return NO_POSTINGS;
		const list = decodePostings(encoded);
		decoded.set(key, list);
		return list;
	}

	return {
		cards,
		comparisons: new Map(comparisons.map(([record, names]) => [record, new Set(names.split(' '))])),
		load: (asked) => loadAll([...asked].map((word) => fileFor(keyOf(word), terms))),
		loadWordsWith: (letters) => loadAll([...letters].map(wordFile)),
		loadAllWords: () => loadAll(words.map((_, group) => terms.length + group)),
		postingsOf,
		has: (word) => postingsOf(word).length > 0,
		isStart: (letters) => [...postings.keys()].some((key) => key.startsWith(letters)),
		words: () => plainWords,
	};
}
