import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SITE_FOLDER } from './built.ts';

/** One built page. */
export interface Page {
	/** Its address from the root of the site. */
	path: string;
	html: string;
	/** Elements that a CSS selector finds. */
	all: (selector: string) => Element[];
	/** Text of the first of them. */
	text: (selector: string) => string | undefined;
}

function readPage(file: string): Page {
	const html = readFileSync(join(SITE_FOLDER, file), 'utf8');
	let tree: Root | undefined;
	const all = (selector: string) => selectAll(selector, (tree ??= fromHtml(html)));
	return {
		path: `/${file}`.replace(/index\.html$/, ''),
		html,
		all,
		text: (selector) => all(selector).map((element) => toString(element).replace(/\s+/g, ' ').trim())[0],
	};
}

let pages: readonly Page[] | undefined;

/** All pages of the site as it was built last. */
export function builtPages(): readonly Page[] {
	pages ??= globSync('**/*.html', { cwd: SITE_FOLDER }).sort().map(readPage);
	if (pages.length === 0) throw new Error('There is no built site; run "npm run build" first.');
	return pages;
}

/** The page at an address. */
export function pageAt(path: string): Page {
	const page = builtPages().find((each) => each.path === path);
	if (!page) throw new Error(`There is no page ${path}.`);
	return page;
}
