import { closestMatch } from 'leven';

/** The allowed word that a misspelt one most likely means, if one is similar. */
function nearest(word: string, allowed: readonly string[]): string | undefined {
	// One number is as near to another as any.
	if (/^[\d.]*$/.test(word)) return undefined;
	return closestMatch(word, allowed, { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, allowed: readonly string[]): string {
	const guess = nearest(word, allowed);
	return guess ? ` Did you mean "${guess}"?` : '';
}
