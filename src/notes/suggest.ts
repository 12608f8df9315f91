import { closestMatch } from 'leven';

/** The allowed word that a misspelt one most likely means, if one is similar. */
function nearest(word: string, allowed: readonly string[]): string | undefined {
	// A number that looks similar is not more likely to be meant than any other.
	if (/^[\d.]*$/.test(word)) return undefined;
	return closestMatch(word, allowed, { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, allowed: readonly string[]): string {
	const guess = nearest(word, allowed);
	return guess ? ` Did you mean "${guess}"?` : '';
}
