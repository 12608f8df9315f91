import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { builtPages, type Page, pageAt } from '../support/pages.ts';

const KB = 1024;
const packed = (content: string | Buffer) => brotliCompressSync(content).length;
const file = (path: string) => readFileSync(join(SITE_FOLDER, path));

/** The scripts that a page loads by itself, with all that they import at once. */
function scriptsOf(page: Page): string[] {
	const found = new Set<string>();
	const add = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		for (const [, next = ''] of file(path)
			.toString()
			.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
			add(new URL(next, `http://site${path}`).pathname);
	};
	for (const { properties } of page.all('script[src]')) add(String(properties['src']));
	return [...found];
}

const bytesOf = (page: Page) => {
	const styles = page.all('link[rel=stylesheet]').map(({ properties }) => packed(file(String(properties['href']))));
	return packed(page.html) + styles.reduce((sum, size) => sum + size, 0);
};

const of = (kind: RegExp) => builtPages().filter(({ path }) => kind.test(path));

test.each(of(/^\/scenarios\/.+/).map((page) => [page.path, page] as const))(
	'%s needs at most 14 KB to be read',
	(_path, page) => {
		expect(bytesOf(page)).toBeLessThanOrEqual(14 * KB);
	},
);

test.each(of(/^\/exams\/.+\/.+/).map((page) => [page.path, page] as const))(
	'%s needs at most 30 KB to be read',
	(_path, page) => {
		expect(bytesOf(page)).toBeLessThanOrEqual(30 * KB);
	},
);

test('a reading page loads at most 6 KB of script, none of it blocking', () => {
	for (const page of of(/^\/(?:scenarios|exams|services)\/.+/)) {
		const scripts = scriptsOf(page);
		expect(
			scripts.reduce((sum, path) => sum + packed(file(path)), 0),
			page.path,
		).toBeLessThanOrEqual(6 * KB);
		const blocking = page.all('script[src]:not([type=module]):not([defer]):not([async])');
		expect(blocking, page.path).toHaveLength(0);
	}
});

test('our part of the search is at most 14 KB: its code and its words', () => {
	const reading = new Set(scriptsOf(pageAt('/')));
	const code = globSync('_astro/{search,result,excerpt,engine,leven}*.js', { cwd: SITE_FOLDER }).filter(
		(path) => !reading.has(`/${path}`),
	);
	const size = [...code, 'search-words.json'].reduce((sum, path) => sum + packed(file(path)), 0);
	expect(code.length).toBeGreaterThan(0);
	expect(size).toBeLessThanOrEqual(14 * KB);
});

test('the index lies in files so small that a search loads little of it', () => {
	const files = globSync('pagefind/index/*', { cwd: SITE_FOLDER });
	expect(files.length).toBeGreaterThan(10);
	for (const path of files) expect(file(path).length, path).toBeLessThanOrEqual(10 * KB);
});

test("Pagefind's own interfaces, which nothing uses, are left out", () => {
	expect(globSync('pagefind/*{ui,highlight,playground}*', { cwd: SITE_FOLDER })).toEqual([]);
});
