import { isCount, isListOf, isObject, isString } from '../../model/type-guards.ts';

/** The file `pagefind/terms.json`: which file has which words. */
export interface TermManifest {
	/** The start of the files' names; it changes with their content. */
	version: string;
	/** Number of records in the index: cards and comparisons. */
	cards: number;
	/** The comparisons: the number of each record, and the keys of its names, joined by spaces. */
	comparisons: readonly (readonly [record: number, names: string])[];
	/**
	 * What the first key of each file of terms starts with, sorted: all keys of earlier files come before it. The files are
	 * numbered from 0.
	 */
	terms: readonly string[];
	/** The first letter of each file of words, sorted. Their numbers go on after those of the terms. */
	words: readonly string[];
}

const isComparison = (value: unknown): value is TermManifest['comparisons'][number] =>
	Array.isArray(value) && isCount(value[0]) && isString(value[1]);

export function isTermManifest(value: unknown): value is TermManifest {
	if (!isObject(value)) return false;
	const { version, cards, comparisons, terms, words } = value;
	return (
		isString(version) &&
		isCount(cards) &&
		isListOf(comparisons, isComparison) &&
		isListOf(terms, isString) &&
		isListOf(words, isString)
	);
}

/** Compares by code units: the same on every machine. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The number of the file whose range has this key; -1 if all ranges start after it. */
export function fileFor(key: string, starts: readonly string[]): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? '') <= key) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
