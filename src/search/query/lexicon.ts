import { isListOf, isObject, isString } from '../../model/type-guards.ts';
import { correct, MIN_CORRECTABLE_LENGTH, possibleHalves, transpositions } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { TermIndex } from './term-index.ts';
import type { TokenizedQuery } from './parse-query.ts';
import { formsOf, tokenize } from './tokenize.ts';

/**
 * A name that the cards use, its aliases, and words for parts of what it names that no card has: `StackSets` for
 * CloudFormation. In lower case, joined by `|`.
 */
export type AliasEntry = readonly [name: string, aliases: string, parts: string];

/** Names that the search understands. */
export interface NameData {
	/** With their aliases, if there are any. */
	names: readonly AliasEntry[];
	/** Words that say nothing on this site, besides those that say little everywhere. */
	stopWords?: readonly string[];
}

export function isNameData(value: unknown): value is NameData {
	if (!isObject(value)) return false;
	const { names, stopWords } = value;
	if (stopWords !== undefined && !isListOf(stopWords, isString)) return false;
	return isListOf(names, (entry): entry is AliasEntry => isListOf(entry, isString) && entry.length === 3);
}

/** What is likely meant by a word that no card has. */
export interface Correction {
	/** Words of the cards that are spelt alike, all about equally likely. */
	words: readonly string[];
	/** The two words that somebody wrote as one. */
	halves?: readonly [string, string];
}

/** What is known of the words of one query. */
export interface Lexicon {
	/** Names that the cards use, by abbreviation or former name. Some abbreviations stand for several names. */
	aliases: ReadonlyMap<string, readonly string[]>;
	/** Those of the aliases that name a part of something; no card says anything about it. */
	parts: ReadonlySet<string>;
	/** Whether the word says little about what a query is about. */
	isStopWord: (word: string) => boolean;
	/** Whether a card has the word, in any form. */
	has: (word: string) => boolean;
	/** Whether a word of the cards, of any kind, starts with this one. */
	isStart: (word: string) => boolean;
	/** Longer plain words of the cards that start with this one. */
	completions: (start: string) => readonly string[];
	/** What is likely meant by a word that no card has. */
	correctionOf: (word: string) => Correction;
}

/** If more words begin with the typed letters, none of them is searched for: too few letters were typed. */
export const MAX_COMPLETIONS = 50;

const NO_CORRECTION: Correction = { words: [] };

/** Returns a function that loads what is known of the words of a query. */
export function createLexiconLoader({ names, stopWords: own = [] }: NameData, index: TermIndex) {
	const stopWords = new Set([...STOP_WORDS, ...own]);
	/** Misspelt stop words are corrected too, so that they can be left out. */
	const longStopWords = [...stopWords].filter(({ length }) => length >= MIN_CORRECTABLE_LENGTH);
	const split = (joined: string) => joined.split('|').filter(Boolean);
	const aliases = new Map<string, string[]>();
	for (const [name, others, parts] of names)
		for (const alias of [...split(others), ...split(parts)]) aliases.set(alias, [...(aliases.get(alias) ?? []), name]);
	const parts = new Set(names.flatMap(([, , joined]) => split(joined)));
	const nameWords = new Set(names.flatMap(([name]) => tokenize(name).map(({ word }) => word)));
	const corrections = new Map<string, Correction>();

	/** The words of the cards, and the stop words, that differ from a word by two swapped letters. */
	async function swapped(word: string): Promise<string[]> {
		if (!/^\p{Ll}{3,}$/u.test(word)) return [];
		const swaps = transpositions(word);
		await index.load(swaps);
		return swaps.filter((swap) => index.has(swap) || stopWords.has(swap));
	}

	async function halvesOf(word: string): Promise<Correction['halves']> {
		const halves = possibleHalves(word, new Set(index.words()), own);
		await index.load(halves.map(([, second]) => second));
		return halves.find(([, second]) => index.has(second));
	}

	async function findCorrection(word: string): Promise<Correction> {
		if (word.length < MIN_CORRECTABLE_LENGTH) return { words: await swapped(word) };
		const candidates = () => correct(word, [...longStopWords, ...index.words()], nameWords);
		// First letters are seldom wrong, so words with another one are loaded only if there is no candidate.
		await index.loadWordsWith(word.charAt(0));
		let words = candidates();
		if (words.length === 0) {
			await index.loadAllWords();
			words = candidates();
		}
		// The list has one form of each word, which may be much shorter than the misspelt one: `flood` for `flooidng`.
		if (words.length === 0) words = await swapped(word);
		if (words.length > 0) return { words };
		const halves = await halvesOf(word);
		return { words, ...(halves && { halves }) };
	}

	/** The names that the aliases in a query stand for, word by word. */
	const namesIn = (words: ReadonlySet<string>) =>
		[...aliases]
			.filter(([alias]) => alias.split(' ').every((word) => words.has(word)))
			.flatMap(([, meant]) => meant.flatMap(tokenize).map(({ word }) => word));

	const completions = (start: string) =>
		index.words().filter((word) => word.length > start.length && word.startsWith(start));

	/** @param spellCheck whether words that no card has are corrected */
	return async (query: TokenizedQuery, spellCheck: boolean): Promise<Lexicon> => {
		const { tokens, unfinished, phrases, isPasted } = query;
		const quoted = new Set(phrases.flatMap(tokenize).map(({ word }) => word));
		const isSpellChecked = (word: string) => spellCheck && !isPasted && !quoted.has(word);
		const forms = new Set(tokens.flatMap(formsOf));
		await index.load([...forms, ...namesIn(forms)]);
		const isUnknown = (word: string) => /^\p{Ll}+$/u.test(word) && !index.has(word) && !stopWords.has(word);
		const unknown = [...forms].filter(isUnknown);
		const starts = unfinished ? [...unknown, unfinished.word] : unknown;
		await index.loadWordsWith(starts.map((word) => word.charAt(0)));
		const isStart = (word: string) => word === unfinished?.word && completions(word).length > 0;
		const misspelt = unknown.filter((word) => isSpellChecked(word) && !corrections.has(word) && !isStart(word));
		await Promise.all(misspelt.map(async (word) => corrections.set(word, await findCorrection(word))));
		return {
			aliases,
			parts,
			isStopWord: (word) => stopWords.has(word),
			has: index.has,
			isStart: index.isStart,
			completions,
			correctionOf: (word) => (isSpellChecked(word) ? corrections.get(word) : undefined) ?? NO_CORRECTION,
		};
	};
}
