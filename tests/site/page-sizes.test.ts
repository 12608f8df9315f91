import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { builtPages, faultsOn, type Page } from '../support/pages.ts';
import { scriptsOf, brotliBytes } from '../support/scripts.ts';

const KB = 1024;

/** Most bytes of HTML and CSS, by kind of page. */
const TO_READ: readonly [kind: RegExp, bytes: number][] = [
	[/^\/(?:scenarios|compare)\/./, 14 * KB],
	[/^\/exams\/./, 30 * KB],
];
const SCRIPT_TO_READ = 6 * KB;
/**
 * The review, the practice and other pages on which readers do more than read. Both need the scheduler (7 KB) and
 * what says how long a day takes, and the review all that a reader can do with its prompts.
 */
const SCRIPT_TO_USE = 33 * KB;
// What a page loads has its limit above, the search and the review theirs in tests/e2e/loaded-bytes.test.ts. The sum has
// the review's scheduler and its learner twice (9 KB): in the page, and in the worker of the plan, which is bundled by
// itself. One KB is for telling that study data does not answer, and for pages that were left, on which others would wait.
const ALL_SCRIPTS = 86 * KB;

const isForReading = ({ path }: Page) => /^\/(?:$|scenarios|compare|exams|services|glossary|changes)/.test(path);
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

const stylesOf = (page: Page) =>
	sum(page.inHead('link[rel=stylesheet]').map(({ properties }) => brotliBytes(String(properties['href']))));

/** Whether a text, compressed with Brotli, is within a limit; the slow level is asked only where a fast one exceeds it. */
function isWithin(text: string, limit: number): boolean {
	const quick = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
	return quick <= limit || brotliCompressSync(text).length <= limit;
}

test('a card or a comparison needs at most 14 KB of HTML and CSS, an exam, a domain or a task 30 KB', () => {
	for (const [kind, most] of TO_READ) {
		const pages = builtPages().filter(({ path }) => kind.test(path));
		expect(pages.length).toBeGreaterThan(0);
		const heavy = pages.filter((page) => !isWithin(page.html, most - stylesOf(page)));
		expect(heavy.map(({ path }) => path)).toEqual([]);
	}
});

test('a page for reading loads at most 6 KB of script, any other page 33 KB', () => {
	const faults = faultsOn(builtPages(), (page) => {
		const bytes = sum([...scriptsOf(page)].map(brotliBytes));
		return bytes <= (isForReading(page) ? SCRIPT_TO_READ : SCRIPT_TO_USE) ? [] : [`loads ${bytes} bytes of script`];
	});
	expect(faults).toEqual([]);
});

test('no script blocks a page', () => {
	const faults = faultsOn(builtPages(), (page) =>
		page
			.all('script[src]:not([type=module]):not([defer]):not([async])')
			.map(({ properties }) => `waits for ${String(properties['src'])}`),
	);
	expect(faults).toEqual([]);
});

test('all scripts of the site together are at most 86 KB, so that none is without a limit', () => {
	const scripts = globSync('_astro/*.js', { cwd: SITE_FOLDER });
	expect(scripts.length).toBeGreaterThan(0);
	expect(sum(scripts.map(brotliBytes))).toBeLessThanOrEqual(ALL_SCRIPTS);
});

test('the index consists of files so small that a search loads little of it', () => {
	const files = globSync('pagefind/index/*', { cwd: SITE_FOLDER });
	expect(files.length).toBeGreaterThan(10);
	// All that the index has on one word is in one file, so the files of the commonest words grow with the cards.
	expect(files.filter((file) => statSync(join(SITE_FOLDER, file)).size > 16 * KB)).toEqual([]);
});

test("Pagefind's own interfaces, which nothing uses, are left out", () => {
	expect(globSync('pagefind/*{ui,highlight,playground}*', { cwd: SITE_FOLDER })).toEqual([]);
});
