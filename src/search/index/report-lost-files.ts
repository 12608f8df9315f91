/** Where Pagefind hides that a file of the index did not arrive, and what it should do: fail, and ask again later. */
const HIDDEN_FAILURES: readonly (readonly [code: string, replacement: string])[] = [
	['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
	['"load_filter_chunk")).catch(()=>{})', '"load_filter_chunk"))'],
];

/**
 * Pagefind's script, changed so that a search fails when a part of the index does not arrive. As published, it then
 * finds nothing, which cannot be told from a word that is on no card.
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
