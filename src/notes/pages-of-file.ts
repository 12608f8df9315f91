import { cardPath, chapterPath, comparisonPath, examPath, servicePath } from '../model/paths.ts';
import { inNotes } from './notes-folder.ts';

/** For each kind of file, from the folder of notes: which pages show what is in it. A path means that page and all pages below it. */
const PAGES: readonly [file: RegExp, path: (...parts: string[]) => string][] = [
	[/^(?:scenarios|phrases)\/([^/]+)\.\w+$/, cardPath],
	[/^comparisons\/([^/]+)\.\w+$/, comparisonPath],
	[/^chapters\/([^/]+)\.\w+$/, chapterPath],
	[/^services\/([^/]+)\.\w+$/, servicePath],
	[/^domains\/([^/]+)\//, examPath],
	[/^glossary\.yaml$/, () => '/glossary/'],
	[/^(?:site\.yaml|exams\/.*)$/, () => '/'],
	[/^([^/]+)\.md$/, (name) => `/${name}/`],
];

/**
 * The path, from the site's root, of the pages that cannot be shown while a file has faults; `/` means all pages.
 * `undefined` for files that have no page, such as the ledger.
 */
export function pagesOfFile(file: string): string | undefined {
	for (const [pattern, path] of PAGES) {
		const match = pattern.exec(file.slice(inNotes('').length));
		if (match) return path(...match.slice(1));
	}
	return undefined;
}
