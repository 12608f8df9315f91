import { orLoadError } from './load-error.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** One word's matches, by the card's id in the index. */
export type WordResults = ReadonlyMap<string, PagefindResult>;

/** Factor for the score of a word that only begins with the one searched for: `same` for `sam`. */
const PREFIX_MATCH_BOOST = 0.1;

/**
 * Searches for a word twice and combines the results. Without quotes, Pagefind also finds words that begin like it. In
 * quotes, Pagefind finds only the word itself, but the scores are not useful.
 */
async function searchWord(word: string, pagefind: Pagefind): Promise<WordResults> {
	const [{ results }, quoted] = await orLoadError(Promise.all([pagefind.search(word), pagefind.search(`"${word}"`)]));
	const exact = new Set(quoted.results.map(({ id }) => id));
	// If no card has the word itself, all scores stay as they are.
	const isExact = (id: string) => exact.size === 0 || exact.has(id);
	return new Map(
		results.map((result) => [
			result.id,
			isExact(result.id) ? result : { ...result, score: PREFIX_MATCH_BOOST * result.score },
		]),
	);
}

/** Returns a function that searches for single words. Pagefind's results are cached. */
export function createWordSearch(pagefind: Pagefind) {
	const cache = new Map<string, Promise<WordResults>>();
	return (word: string): Promise<WordResults> => {
		const known = cache.get(word);
		if (known) return known;
		const results = searchWord(word, pagefind);
		cache.set(word, results);
		results.catch(() => cache.delete(word));
		return results;
	};
}
