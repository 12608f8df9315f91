import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { SITE_FOLDER } from './built.ts';

/** One built page, parsed once when first asked about. */
export interface Page {
	/** Its address from the root of the site. */
	path: string;
	html: string;
	/** Elements that match a CSS selector. */
	all: (selector: string) => Element[];
	/** The same within `<head>`, which is much faster. */
	inHead: (selector: string) => Element[];
	/** Text of the first match. */
	text: (selector: string) => string | undefined;
	/** All elements in document order. */
	elements: () => readonly Element[];
	/** All ids in document order. */
	ids: () => readonly string[];
}

/** Calls a function at most once. */
function lazy<Value>(make: () => Value): () => Value {
	let made: { value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

function elementsOf(tree: Root): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (element) => void found.push(element));
	return found;
}

function readPage(file: string): Page {
	const html = readFileSync(join(SITE_FOLDER, file), 'utf8');
	const tree = lazy(() => fromHtml(html));
	const elements = lazy(() => elementsOf(tree()));
	const head = lazy(() => elements().find(({ tagName }) => tagName === 'head') ?? tree());
	const all = (selector: string) => selectAll(selector, tree());
	return {
		path: `/${file}`.replace(/index\.html$/, ''),
		html,
		all,
		inHead: (selector) => selectAll(selector, head()),
		text: (selector) => all(selector).map((element) => toString(element).replace(/\s+/g, ' ').trim())[0],
		elements,
		ids: lazy(() => elements().flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)]))),
	};
}

/** Where a page that only redirects leads. */
const targetOf = (page: Page) => /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(page.html)?.[1];

const site = lazy(() => {
	const files = globSync('**/*.html', { cwd: SITE_FOLDER }).map((file) => file.replaceAll('\\', '/'));
	if (files.length === 0) throw new Error('There is no built site; run "npm run build" first.');
	const pages = new Map<string, Page>();
	const redirects = new Map<string, string>();
	for (const page of files.sort().map(readPage)) {
		const target = targetOf(page);
		if (target === undefined) pages.set(page.path, page);
		else redirects.set(page.path, target);
	}
	return { pages, redirects };
});

/** All pages of the site as it was built last, without those that only redirect. */
export const builtPages = (): readonly Page[] => [...site().pages.values()];

/** The pages of the cards. */
export const cardPages = (): readonly Page[] => builtPages().filter(({ path }) => /^\/scenarios\/./.test(path));

/** Pages that only redirect, and where they lead. */
export const builtRedirects = (): ReadonlyMap<string, string> => site().redirects;

/** Whether there is a page at an address. */
export const hasPage = (path: string): boolean => site().pages.has(path);

/** The page at an address. */
export function pageAt(path: string): Page {
	const page = site().pages.get(path);
	if (!page) throw new Error(`There is no page ${path}.`);
	return page;
}

/** What is wrong with some pages, each fault with the page's path in front. */
export function faultsOn(pages: readonly Page[], check: (page: Page) => readonly string[]): string[] {
	return pages.flatMap((page) => check(page).map((fault) => `${page.path} ${fault}`));
}
