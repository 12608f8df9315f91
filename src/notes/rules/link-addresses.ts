import { visit } from 'unist-util-visit';
import { cardPath, comparisonPath } from '../../model/paths.ts';
import type { Fault } from '../fault.ts';
import { isMadeFromNotes, pagesOf } from '../ledger.ts';
import { linkablePages, linkablePaths } from '../linkable-pages.ts';
import type { Note, Notes } from '../note.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Ids on the page of each card and comparison, by the page's path. */
function idsByPath(notes: Notes): ReadonlyMap<string, readonly string[]> {
	return new Map(linkablePages(notes).map(({ path, ids, redirects }) => [path, [...ids, ...Object.keys(redirects)]]));
}

const hasScheme = (url: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);

/** Every Markdown link within the site is written from its root and leads to a page and statement that exist. */
export const linkAddresses: Rule = (notes) => {
	const pages = [...pagesOf(notes), ...linkablePaths(notes)];
	const moved = new Map(notes.redirects?.data.map(({ from, to }) => [from, to]));
	const ids = idsByPath(notes);

	function problemOf(url: string, own: string): string | undefined {
		if (hasScheme(url)) return undefined;
		const [path = '', id] = url.split('#');
		if (path !== '' && !path.startsWith('/'))
			return `must be written from the root of the site, such as /scenarios/slug/`;
		const target = path || own;
		// The same card as Markdown or JSON.
		const page = target.replace(/\.(?:md|json)$/, '/');
		if (moved.has(page)) return `has moved; write ${moved.get(page)}`;
		if (isMadeFromNotes(page) && !pages.includes(page)) return `does not exist.${didYouMean(page, pages)}`;
		const known = ids.get(page);
		if (id && known && !known.includes(id)) return `has no statement #${id}.${didYouMean(id, known)}`;
		return undefined;
	}

	function faultsOf({ file, bodyLine, tree }: Note<unknown>, own: string): Fault[] {
		const faults: Fault[] = [];
		visit(tree(), (node) => {
			if (node.type !== 'link' && node.type !== 'definition') return;
			const problem = problemOf(node.url, own);
			if (!problem) return;
			const line = bodyLine + (node.position?.start.line ?? 1) - 1;
			faults.push({ file, line, message: `the link to "${node.url}" ${problem}` });
		});
		return faults;
	}

	return [
		...notes.scenarios.flatMap((note) => faultsOf(note, cardPath(note.id))),
		...notes.comparisons.flatMap((note) => faultsOf(note, comparisonPath(note.id))),
		...[...notes.services, ...notes.domains, ...notes.chapters, ...notes.pages].flatMap((note) => faultsOf(note, '')),
	];
};
