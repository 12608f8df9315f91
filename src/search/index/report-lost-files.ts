/** Code in Pagefind that ignores files that could not be loaded; its replacement fails, and the next search tries again. */
const HIDDEN_FAILURES: readonly (readonly [code: string, replacement: string])[] = [
	['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
	['"load_filter_chunk")).catch(()=>{})', '"load_filter_chunk"))'],
];

/**
 * Pagefind's script, changed so that a search fails if a file of the index could not be loaded. As published, it finds
 * nothing then, as if no card had the word.
 * @throws when the script is not as expected, as after an update of Pagefind
 */
export function reportLostFiles(script: string): string {
	return HIDDEN_FAILURES.reduce((changed, [code, replacement]) => {
		if (changed.split(code).length !== 2) {
			throw new Error(`Pagefind's script no longer has \`${code}\` once; check how it treats lost files now.`);
		}
		return changed.replace(code, () => replacement);
	}, script);
}
