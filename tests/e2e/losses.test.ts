import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from '../support/built.ts';
import { changingSite } from '../support/changing-site.ts';

const CARD = 'scenarios/ecs-container-logs/';
const PARTS = [
	...globSync(['_astro/*', 'pagefind/*.*', 'fonts/*'], { cwd: SITE_FOLDER }).map((file) => file.replaceAll('\\', '/')),
	...['icon.svg', 'manifest.webmanifest', 'icons/apple.png', 'search-words.json', 'sw.js', 'offline.json'],
	...['pagefind/index/**', 'pagefind/fragment/**', 'pagefind/filter/**'],
];

test('a card can be read when any one file besides it does not come', async ({ browser }) => {
	test.setTimeout(180_000);
	await using site = await changingSite(SITE_FOLDER);
	for (const part of PARTS) {
		const context = await browser.newContext();
		const page = await context.newPage();
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.route(`${site.url}${part}`, (route) => route.abort());
		await page.goto(site.url + CARD);
		await page.mouse.move(40, 40);
		await expect(page.getByRole('heading', { level: 1 }), part).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Do this' }), part).toBeVisible();
		await page.getByRole('link', { name: 'Search', exact: true }).first().click();
		await expect(
			page
				.getByRole('searchbox')
				.or(page.getByRole('heading', { name: /search/i }))
				.first(),
			part,
		).toBeVisible();
		// Files that are missing are no fault of the page; code that falls over them is.
		expect(
			errors.filter((error) => !/import|fetch|load/i.test(error)),
			part,
		).toEqual([]);
		await context.close();
	}
});
