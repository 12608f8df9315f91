import type { Fault } from '../fault.ts';
import { isMadeFromNotes, pagesOf } from '../ledger.ts';
import { linkablePages, linkablePaths } from '../linkable-pages.ts';
import { didYouMean } from '../suggest.ts';
import type { Notes } from '../note.ts';
import type { Rule } from './rule.ts';

function ofStatements(notes: Notes): Fault[] {
	return linkablePages(notes).flatMap(({ ids: all, redirects: own, note: { file, lineOf } }) => {
		if (Object.keys(own).length === 0) return [];
		// The decision is not part of the text, so it cannot get a redirect anchor.
		const ids = all.filter((id) => id !== 'decision');
		const line = lineOf('redirects');
		return Object.entries(own).flatMap(([from, to]) => [
			...(ids.includes(from)
				? [{ file, line, message: `"redirects" names "${from}", which is still on the page; delete the line` }]
				: []),
			...(ids.includes(to)
				? []
				: [{ file, line, message: `"redirects" leads to "${to}", which is not on the page.${didYouMean(to, ids)}` }]),
		]);
	});
}

function ofPages(notes: Notes): Fault[] {
	const entries = notes.redirects?.data ?? [];
	const froms = entries.map(({ from }) => from);
	const pages = [...pagesOf(notes), ...linkablePaths(notes)];
	// Other pages are not made from notes; whether they exist shows when the site is built.
	const isKnown = (path: string) => pages.includes(path) || !isMadeFromNotes(path);
	return entries.flatMap(({ from, to }, at) => {
		const messages = [
			froms.indexOf(from) < at && `${from} is redirected twice`,
			pages.includes(from) && `${from} is redirected, but there is a page at that address`,
			froms.includes(to) && `${from} leads to ${to}, which is itself redirected; write where that leads`,
			!froms.includes(to) && !isKnown(to) && `${from} leads to ${to}, which does not exist.${didYouMean(to, pages)}`,
		];
		return messages.flatMap((message) => (message ? [{ file: notes.redirects?.file ?? '', message }] : []));
	});
}

/** Every redirect starts at an address that no page or statement has, and leads directly to one that exists. */
export const redirects: Rule = (notes) => [...ofStatements(notes), ...ofPages(notes)];
