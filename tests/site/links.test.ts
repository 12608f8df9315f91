import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { builtPages, type Page, pageAt } from '../support/pages.ts';

const paths = new Set(builtPages().map(({ path }) => path));
const idsOf = new Map<string, Set<string>>();

function ids(page: Page): Set<string> {
	const known = idsOf.get(page.path) ?? new Set(page.all('[id]').map(({ properties }) => String(properties['id'])));
	idsOf.set(page.path, known);
	return known;
}

/** What is wrong with a link, if anything. */
function faultOf(link: string, from: string): string | undefined {
	const { origin, pathname, hash } = new URL(link, `http://site${from}`);
	if (origin !== 'http://site') return undefined;
	if (!paths.has(pathname)) return existsSync(join(SITE_FOLDER, pathname)) ? undefined : `${link} leads nowhere`;
	const id = decodeURIComponent(hash.slice(1));
	return id === '' || ids(pageAt(pathname)).has(id) ? undefined : `${link} has no such part`;
}

describe.each(builtPages().map((page) => [page.path, page] as const))('%s', (path, page) => {
	const links = page.all('a[href], area[href]').map(({ properties }) => String(properties['href']));

	test('links only to pages and parts that are there', () => {
		expect(links.map((link) => faultOf(link, path)).filter(Boolean)).toEqual([]);
	});

	test('loads only files that are there, and none from elsewhere', () => {
		const files = page
			.all('link[href]:not([rel=canonical], [rel=alternate]), script[src], img[src], source[srcset]')
			.map(({ properties }) => String(properties['href'] ?? properties['src'] ?? properties['srcSet']));
		expect(files.filter((file) => !file.startsWith('/') || !existsSync(join(SITE_FOLDER, file)))).toEqual([]);
	});

	test('links to others by https', () => {
		expect(links.filter((link) => /^[a-z]+:/.test(link) && !/^(?:https:\/\/|mailto:)/.test(link))).toEqual([]);
	});

	test('refers to labels and descriptions that are there', () => {
		const lost = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
			page
				.all(`[${name}]`)
				.flatMap(({ properties }) => Object.entries(properties))
				.filter(([key]) => ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor'].includes(key))
				.flatMap(([, value]) => (Array.isArray(value) ? value.map(String) : [String(value)]))
				.filter((id) => !ids(page).has(id)),
		);
		expect(lost).toEqual([]);
	});
});

test('every card is two clicks from home or nearer, and leads home in two', () => {
	const linked = (path: string) =>
		pageAt(path)
			.all('a[href]')
			.map(({ properties }) => new URL(String(properties['href']), `http://site${path}`).pathname);
	const near = new Set(linked('/').filter((path) => paths.has(path)));
	const reached = new Set([...near].flatMap(linked));
	const cards = [...paths].filter((path) => /^\/scenarios\/.+/.test(path));
	expect(cards.filter((path) => !reached.has(path))).toEqual([]);
	expect(cards.filter((path) => !linked(path).includes('/'))).toEqual([]);
});
