import type { Page } from './pages.ts';

/** How many pages of each kind stand for all of them. */
const COUNT = 3;

/** `/scenarios/a-card/` is of the kind `/scenarios/*`; pages at the top and in folders of their own are kinds by themselves. */
const kindOf = (path: string) => path.replace(/[^/]+\/$/, '*');

/**
 * The longest pages of each kind: what is too wide, too long for paper or not valid shows there first. All pages in
 * `npm run test:full` and where one ring runs by itself.
 */
export function longestPages(pages: readonly Page[]): readonly Page[] {
	if (process.env['FULL']) return pages;
	const kinds = Map.groupBy(pages, ({ path }) => kindOf(path));
	return [...kinds.values()].flatMap((kind) => kind.sort((a, b) => b.html.length - a.html.length).slice(0, COUNT));
}
