import type { SearchEngine } from '../../src/search/engine.ts';

/** Words and identifiers of a text, each as it stands, without the signs around it, and each of its parts. */
function wordsIn(text: string): string[] {
	// Quotes have a meaning of their own in a query.
	return text.split(/[\s"“”„]+/).flatMap((word) => {
		const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
		return [word, bare, ...bare.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length > 1)];
	});
}

const MAX_LENGTH = 100;

/**
 * Types every word of some cards, as it stands and in small letters, the latter with a space after it.
 * @returns the words that the search corrects, reports as unknown or does not find; there should be none
 */
export async function changedWords(engine: SearchEngine, texts: readonly string[]): Promise<string[]> {
	const queries = new Set(texts.flatMap(wordsIn).flatMap((word) => [word, `${word.toLowerCase()} `]));
	const changed: string[] = [];
	for (const typed of queries) {
		if (!/[\p{L}\p{N}]/u.test(typed) || typed.length > MAX_LENGTH) continue;
		const { query, ranked } = await engine.search(typed);
		const isFound = ranked.length > 0 && query.unknown.length === 0;
		if (!isFound || query.corrections.length > 0) changed.push(typed);
	}
	return changed;
}
