/** Endings of English words, the longest first, and what is left in their place. */
const ENDINGS: readonly [RegExp, string][] = [
	[/ies$/, 'y'],
	[/(ss|sh|ch|x|z)es$/, '$1'],
	[/([^su])s$/, '$1'],
	[/(.{3})ing$/, '$1'],
	[/(.{3})ed$/, '$1'],
	[/(.{3})ly$/, '$1'],
	[/(.{3})e$/, '$1'],
	[/([b-df-hj-np-tv-z])\1$/, '$1'],
];

/**
 * Cuts a word down to what its forms share. Coarser than a real stemmer; it only decides whether two forms are
 * the same word to the spelling checker, Pagefind stems by itself.
 */
export function stem(word: string): string {
	return ENDINGS.reduce((rest, [ending, left]) => (rest.length > 3 ? rest.replace(ending, left) : rest), word);
}
