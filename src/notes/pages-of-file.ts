import { cardPath, comparisonPath, examPath, servicePath } from '../model/paths.ts';

/** For each kind of file: which pages show what is in it. A path means that page and all pages below it. */
const PAGES: readonly [file: RegExp, path: (...parts: string[]) => string][] = [
	[/^content\/(?:scenarios|phrases)\/([^/]+)\.\w+$/, cardPath],
	[/^content\/comparisons\/([^/]+)\.\w+$/, comparisonPath],
	[/^content\/services\/([^/]+)\.\w+$/, servicePath],
	[/^content\/domains\/([^/]+)\//, examPath],
	[/^content\/glossary\.yaml$/, () => '/glossary/'],
	[/^content\/(?:site\.yaml|exams\/.*)$/, () => '/'],
	[/^content\/([^/]+)\.md$/, (name) => `/${name}/`],
];

/**
 * The path, from the site's root, of the pages that cannot be shown while a file has faults; `/` means all pages.
 * `undefined` for files that have no page, such as the ledger.
 */
export function pagesOfFile(file: string): string | undefined {
	for (const [pattern, path] of PAGES) {
		const match = pattern.exec(file);
		if (match) return path(...match.slice(1));
	}
	return undefined;
}
