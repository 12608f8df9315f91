/** Endings of English words and their replacements, applied in this order. */
const ENDINGS: readonly (readonly [ending: RegExp, replacement: string])[] = [
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
 * Removes the endings of a word, so that its forms become equal. Only the spelling checker uses it, to decide whether
 * two forms are the same word. It is less exact than the stemmer inside Pagefind.
 */
export function stem(word: string): string {
	return ENDINGS.reduce(
		(rest, [ending, replacement]) => (rest.length > 3 ? rest.replace(ending, replacement) : rest),
		word,
	);
}
