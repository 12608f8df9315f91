import { scenariosOf } from './kinds.ts';
import type { Notes } from './note.ts';

/** Paths of the pages, and of folders of pages, that have nothing to show on a site with these notes. No page links to them. */
export function emptyPages(notes: Notes): readonly string[] {
	const { scenarios, comparisons, services, glossary, exams, site } = notes;
	const isDecided = scenariosOf(notes).length > 0;
	const isCorrected = [...scenarios, ...exams].some(({ data }) => data.corrections.length > 0);
	return [
		...(isDecided || comparisons.length > 0 ? [] : ['/practice/']),
		...(isDecided && site?.data.exam !== undefined ? [] : ['/cheat-sheets/']),
		...(comparisons.length > 0 ? [] : ['/compare/']),
		...(services.length > 0 ? [] : ['/services/']),
		...(services.length > 0 || (glossary?.data.length ?? 0) > 0 ? [] : ['/glossary/']),
		...(isCorrected ? [] : ['/changes/', '/changes.xml']),
	];
}
