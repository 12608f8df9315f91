import { type Browser, expect, type Page, test } from '@playwright/test';
import { SITE_FOLDER } from '../support/built.ts';
import { changingSite } from '../support/changing-site.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';

test.use({ serviceWorkers: 'allow' });

const WORKER = 'sw.js';

/** Opens a card, and then the search page by its link. */
async function readAndSearch(page: Page, url: string) {
	await page.goto(url + pathOf(plainCard));
	await page.mouse.move(40, 40);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
	await page.getByRole('link', { name: 'Search', exact: true }).first().click();
	const search = page.getByRole('searchbox').or(page.getByRole('heading', { name: /search/i }));
	await expect(search.first()).toBeVisible();
}

/** Files with numbered names of one kind count as one. */
const kindOf = (path: string) => path.replace(/^(pagefind\/(?:index|fragment|filter|terms)\/).*/, '$1**');

/** What these pages themselves request. */
async function filesRequested(browser: Browser, url: string): Promise<string[]> {
	const page = await browser.newPage();
	const files = new Set<string>();
	page.on('request', (request) => {
		const path = request.url().slice(url.length);
		if (!request.isNavigationRequest()) files.add(kindOf(path));
	});
	await readAndSearch(page, url);
	await page.waitForLoadState('networkidle');
	await page.close();
	return [...files, WORKER];
}

test('a card can be read, and the search opened, when any one file besides them does not arrive', async ({
	browser,
}) => {
	test.slow();
	await using site = await changingSite(SITE_FOLDER);
	const parts = await filesRequested(browser, site.url);
	expect(parts.length).toBeGreaterThan(5);
	// A worker that starts would request every script once more, past the route that aborts it.
	site.put(WORKER, 'throw new Error("This worker does not start.");');
	for (const part of parts) {
		await test.step(part, async () => {
			const context = await browser.newContext();
			const page = await context.newPage();
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			await page.route(`${site.url}${part}`, (route) => route.abort());
			await readAndSearch(page, site.url);
			// A file that is missing may be reported; code must not break without it.
			expect(
				errors.filter((error) => !/import|fetch|load/i.test(error)),
				part,
			).toEqual([]);
			await context.close();
		});
	}
});
