import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterIds } from '../model/chapters.ts';
import {
	cardPath,
	chapterPath,
	cheatSheetPath,
	comparisonPath,
	domainPath,
	examPath,
	servicePath,
	taskPath,
} from '../model/paths.ts';
import { linkablePages, statementAddresses } from './linkable-pages.ts';
import type { Notes } from './note.ts';
import { inNotes } from './notes-folder.ts';

/** Every address that was ever published, one per line. Lines are added, never removed. */
export const LEDGER = inNotes('addresses.txt');

/** Without an exam, each chapter has a page. */
function chapterPages({ site, ids, scenarios }: Notes): string[] {
	if (site?.data.exam !== undefined) return [];
	const cards = scenarios.map(({ data }) => data);
	return chapterIds(ids.chapters, cards).map(chapterPath);
}

/** Addresses of the pages that are made from notes. */
export function pagesOf(notes: Notes): string[] {
	return [
		...notes.scenarios.map(({ id }) => cardPath(id)),
		...notes.comparisons.map(({ id }) => comparisonPath(id)),
		...notes.services.map(({ id }) => servicePath(id)),
		...chapterPages(notes),
		...notes.exams
			.filter(({ id }) => id === notes.site?.data.exam)
			.flatMap(({ data }) => data.domains)
			.flatMap(({ slug, tasks }) => [cheatSheetPath(slug), ...tasks.map((task) => cheatSheetPath(slug, task.slug))]),
		...notes.exams.flatMap(({ id, data }) => [
			examPath(id),
			...data.domains.flatMap(({ slug, tasks }) => [
				domainPath(id, slug),
				...tasks.map((task) => taskPath(id, slug, task.slug)),
			]),
		]),
	];
}

/** Whether an address belongs to a page about one note, such as a card, and not to a list or a fixed page. */
export function isMadeFromNotes(path: string): boolean {
	return /^\/(?:scenarios|chapters|compare|services|exams|cheat-sheets(?!\/limits\/))\/./.test(path);
}

/** Addresses of the pages that do not depend on the notes, such as `/glossary/`. */
function fixedPages(repository: string): string[] {
	return globSync('src/pages/**/*.astro', { cwd: repository })
		.map((file) => file.replaceAll('\\', '/').replace(/^src\/pages/, ''))
		.filter((file) => !/\[|^\/404\.astro$/.test(file))
		.map((file) => file.replace(/(?:index)?\.astro$/, '/').replace(/\/{2,}/g, '/'));
}

/** The addresses in the ledger below `root`. */
export function readLedger(root: string): string[] {
	const file = join(root, LEDGER);
	return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}

/**
 * The new text of the ledger: its addresses, those of the given notes and those of the pages that do not depend on notes,
 * sorted, without duplicates.
 * @param repository the folder that contains `src`
 */
export function ledgerWith(ledger: readonly string[], notes: Notes, repository: string): string {
	const all = new Set([
		...ledger,
		...fixedPages(repository),
		...pagesOf(notes),
		...linkablePages(notes).flatMap(statementAddresses),
	]);
	return `${[...all].sort().join('\n')}\n`;
}
