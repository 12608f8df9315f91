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

let all: readonly Page[] | undefined;

/** Where a page leads that only forwards its readers. */
function forwardOf(page: Page): string | undefined {
	return /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(page.html)?.[1];
}

function builtFiles(): readonly Page[] {
	all ??= globSync('**/*.html', { cwd: SITE_FOLDER }).sort().map(readPage);
	if (all.length === 0) throw new Error('There is no built site; run "npm run build" first.');
	return all;
}

/** All pages of the site as it was built last that readers stay on. */
export function builtPages(): readonly Page[] {
	return builtFiles().filter((page) => forwardOf(page) === undefined);
}

/** Pages that have moved, and where they lead. */
export function builtForwards(): ReadonlyMap<string, string> {
	return new Map(
		builtFiles()
			.flatMap((page) => [[page.path, forwardOf(page) ?? ''] as const])
			.filter(([, to]) => to),
	);
}

/** The page at an address. */
export function pageAt(path: string): Page {
	const page = builtPages().find((each) => each.path === path);
	if (!page) throw new Error(`There is no page ${path}.`);
	return page;
}
