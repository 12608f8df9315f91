import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { brotliBytes } from '../support/scripts.ts';
import { searchOn } from '../support/searching.ts';
import { whenLoaded } from '../support/template-checks.ts';

test.use({ serviceWorkers: 'allow' });

const KB = 1024;

/** Whether a file has words for the spelling, not the cards that have them. */
const isWordFile = (pathname: string) =>
	pathname.startsWith('/pagefind/terms/') && readFileSync(join('dist', pathname), 'utf8').startsWith('"');

/** Scripts of ours and word lists that a page requests while something is done on it. */
async function filesDuring(page: Page, act: () => Promise<void>): Promise<ReadonlySet<string>> {
	const files = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (/^\/(?:_astro\/.*\.js|search-data\.json|pagefind\/terms\.json)$/.test(pathname) || isWordFile(pathname))
			files.add(pathname);
	});
	await act();
	await whenLoaded(page);
	return files;
}

/** What all cards load: it does not count against a feature. */
async function baseFiles(page: Page): Promise<ReadonlySet<string>> {
	return filesDuring(page, async () => {
		await page.goto(pathOf(plainCard));
		// The first key starts the offline mode, on every page.
		await page.keyboard.press('Shift');
	});
}

/** Compressed bytes of the files that a feature loads on top of what cards load. */
function bytesOnTop(files: ReadonlySet<string>, base: ReadonlySet<string>): number {
	const own = [...files].filter((path) => !base.has(path));
	expect(own).not.toEqual([]);
	return own.reduce((sum, path) => sum + brotliBytes(path), 0);
}

test('a search loads at most 17.5 KB of our code, words and filters', async ({ page, context }) => {
	const base = await baseFiles(await context.newPage());
	const files = await filesDuring(page, async () => {
		await page.goto('search/');
		const { field, waitForResults } = searchOn(page);
		await field.fill('codedeploi');
		await waitForResults('codedeploi');
	});
	expect([...files].some((path) => path.endsWith('search-data.json'))).toBe(true);
	expect([...files].some(isWordFile)).toBe(true);
	// 16 KB for code and words. The filters, some 1 KB, come in the same file, because a request costs more than that.
	expect(bytesOnTop(files, base)).toBeLessThanOrEqual(17.5 * KB);
});

test('the review loads at most 33 KB of script, which cards do not load', async ({ page, context }) => {
	const base = await baseFiles(await context.newPage());
	const files = await filesDuring(page, async () => {
		await page.goto('review/');
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.keyboard.press('4');
	});
	expect(bytesOnTop(files, base)).toBeLessThanOrEqual(33 * KB);
});
