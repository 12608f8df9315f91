import { cardPath, COMPARISONS_PATH, comparisonPath } from '../../model/paths.ts';
import { SINGLES } from '../collections.ts';
import type { Fault } from '../fault.ts';
import { isMadeFromNotes, LEDGER, pagesOf } from '../ledger.ts';
import { linkablePages, linkablePaths } from '../linkable-pages.ts';
import type { Notes } from '../note.ts';
import type { Rule } from './rule.ts';

/** The published ids of each page, by its path. */
function idsByPage(ledger: readonly string[]): ReadonlyMap<string, string[]> {
	const pages = new Map<string, string[]>();
	for (const address of ledger) {
		const [path = '', id] = address.split('#');
		const ids = pages.get(path) ?? [];
		if (id) ids.push(id);
		pages.set(path, ids);
	}
	return pages;
}

/** Why the ids of a page that was published are not on the page where it is now. */
function lostIds(notes: Notes, from: string, to: string, ids: readonly string[]): Fault[] {
	const page = linkablePages(notes).find(({ path }) => path === to);
	if (!page) {
		// A note with a fault of its own is not read; its ids are checked when that is corrected.
		if (ids.length === 0 || linkablePaths(notes).includes(to)) return [];
		const message = `${from} leads to ${to}, which has no statements; lead a card to the card that replaces it`;
		return [{ file: notes.redirects?.file ?? LEDGER, message }];
	}
	const known = new Set([...page.ids, ...Object.keys(page.redirects)]);
	const lost = ids.filter((id) => !known.has(id));
	if (lost.length === 0) return [];
	const whose = from === to ? '' : ` of ${from}`;
	const lines = lost.map((id) => `${id}: situation`).join(', ');
	const message = `lacks statements${whose} that others may link to: ${lost.join(', ')}. Write {#id} behind the statement that says it now, or add to "redirects", with the nearest statement instead of "situation": { ${lines} }`;
	return [{ file: page.note.file, line: page.note.lineOf('redirects'), message }];
}

/** Whether a page comes from a file that is there and has a fault of its own, so that it could not be read. */
function isUnread(notes: Notes, path: string): boolean {
	const [, kind, id = ''] = path.split('/');
	const isRead = (exam: string | undefined) => notes.exams.some((note) => note.id === exam);
	if (kind === 'services') return notes.ids.services.includes(id);
	if (kind === 'chapters') return notes.ids.chapters.includes(id);
	if (kind === 'exams') return notes.ids.exams.includes(id) && !isRead(id);
	return kind === 'cheat-sheets' && !isRead(notes.site?.data.exam);
}

/** Every address in the ledger still works: the page is there or redirected, and has the statement. */
export const publishedAddresses: Rule = (notes) => {
	const pages = new Set([...pagesOf(notes), ...linkablePaths(notes)]);
	const redirects = new Map(notes.redirects?.data.map(({ from, to }) => [from, to]));
	return [...idsByPage(notes.ledger)].flatMap(([path, ids]) => {
		if (!isMadeFromNotes(path) || isUnread(notes, path)) return [];
		const to = pages.has(path) ? path : redirects.get(path);
		if (to !== undefined) return lostIds(notes, path, to, ids);
		const example = path.startsWith(COMPARISONS_PATH) ? comparisonPath('SLUG') : cardPath('SLUG');
		const message = `${path} was published and is gone; add the page that replaces it: - { from: ${path}, to: ${example} }`;
		return [{ file: SINGLES.redirects.file, message }];
	});
};
