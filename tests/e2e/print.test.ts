import { expect, type Page, test } from '@playwright/test';
import { SITE_FOLDER } from '../support/built.ts';
import { changingSite } from '../support/changing-site.ts';
import { builtPages } from '../support/pages.ts';

/** How many A4 pages a page becomes on paper. */
async function sheets(page: Page): Promise<number> {
	const document = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	return document.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('every card fits on two sheets of paper', async ({ page }) => {
	test.setTimeout(180_000);
	await using site = await changingSite(SITE_FOLDER);
	const long: string[] = [];
	for (const { path } of builtPages().filter((each) => /^\/scenarios\/.+\/$/.test(each.path))) {
		await page.goto(site.url + path.slice(1));
		const count = await sheets(page);
		if (count > 2) long.push(`${path}: ${count}`);
	}
	expect(long).toEqual([]);
});

test('paper shows open folds and addresses, and no controls', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await page.emulateMedia({ media: 'print' });
	await page.goto(`${site.url}exams/dop-c02/`);
	await expect(page.locator('details li a').first()).toBeVisible();
	await page.goto(`${site.url}scenarios/ecs-container-logs/`);
	const address = await page
		.locator('.print-address a')
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain('https://');
	for (const control of await page.getByRole('button').all()) await expect(control).toBeHidden();
	await expect(page.locator('nav:visible')).toHaveCount(0);
});
