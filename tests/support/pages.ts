import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { SITE_FOLDER } from './built.ts';

/** One built page. It is parsed once, when a method is called for the first time. */
export interface Page {
	/** Its path from the root of the site. */
	path: string;
	html: string;
	/** Elements that match a CSS selector. */
	all: (selector: string) => Element[];
	/** Elements in `<head>` that match a selector. Much faster than `all`. */
	inHead: (selector: string) => Element[];
	/** Text of the first match. */
	text: (selector: string) => string | undefined;
	/** All elements in document order. */
	elements: () => readonly Element[];
	/** All ids in document order. */
	ids: () => readonly string[];
}

/** Returns a function that calls `make` once and remembers the value. */
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

/** The target of a page that only redirects; undefined for other pages. */
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

/** All pages of the last build, without those that only redirect. */
export const builtPages = (): readonly Page[] => [...site().pages.values()];

/** The pages of the cards. */
export const cardPages = (): readonly Page[] => builtPages().filter(({ path }) => /^\/scenarios\/./.test(path));

/** Pages that only redirect: path → target. */
export const builtRedirects = (): ReadonlyMap<string, string> => site().redirects;

/** Whether a page exists at a path. Pages that only redirect do not count. */
export const hasPage = (path: string): boolean => site().pages.has(path);

/**
 * The page at a path.
 * @throws if there is none
 */
export function pageAt(path: string): Page {
	const page = site().pages.get(path);
	if (!page) throw new Error(`There is no page ${path}.`);
	return page;
}

/** Checks each page and returns all faults, each with the path of its page before it. */
export function faultsOn(pages: readonly Page[], check: (page: Page) => readonly string[]): string[] {
	return pages.flatMap((page) => check(page).map((fault) => `${page.path} ${fault}`));
}
