import { STOP_WORDS } from '../query/stop-words.ts';
import { formsOf, keyOf, tokenize } from '../query/tokenize.ts';

/**
 * The keys of the words of some names, in any of their forms, without words that name nothing.
 * @param stopWords of the site
 */
export const nameKeys = (text: string, stopWords: readonly string[] = []): string[] => [
	...new Set(
		tokenize(text)
			.filter(({ word }) => !STOP_WORDS.has(word) && !stopWords.includes(word))
			.flatMap(formsOf)
			.map(keyOf),
	),
];
