import type { Term } from './query/term.ts';
import { formsOf, keyOf, splitCompound, tokenize } from './query/tokenize.ts';

const keysByWord = new Map<string, readonly string[]>();

/** The keys of a word of a card's text. They are computed once for each word. */
function keysOf(word: string): readonly string[] {
	const known = keysByWord.get(word);
	if (known) return known;
	const keys = [...new Set(tokenize(word).flatMap(formsOf).map(keyOf))];
	keysByWord.set(word, keys);
	return keys;
}

/** Keys of the compounds, and of all words, that the terms of a query search for. */
function keysIn(terms: readonly Term[]) {
	const words = terms.flatMap(({ alternatives }) => alternatives.flatMap((alternative) => alternative.words));
	const isCompound = (word: string) => /[^\p{L}\p{N}]/u.test(word);
	const compounds = [
		...words.filter(isCompound),
		...terms.filter(({ typed }) => splitCompound(typed).length > 0).map(({ typed }) => typed),
	];
	return { all: new Set(words.map(keyOf)), compounds: new Set(compounds.map(keyOf)) };
}

/**
 * Where the words of a query are in a card's text: word numbers, ascending. If the text has a whole compound of the
 * query, matches of its parts elsewhere are left out.
 */
export function matchPositions(words: readonly string[], terms: readonly Term[]): number[] {
	const { all, compounds } = keysIn(terms);
	const positionsOf = (keys: ReadonlySet<string>) =>
		words.flatMap((word, position) => (keysOf(word).some((key) => keys.has(key)) ? [position] : []));
	const whole = compounds.size > 0 ? positionsOf(compounds) : [];
	return whole.length > 0 ? whole : positionsOf(all);
}
