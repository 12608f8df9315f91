import { expect, test } from '../support/fixtures.ts';
import { slugs } from '../support/notes.ts';
import { TEMPLATES } from '../support/templates.ts';

test.use({ javaScriptEnabled: false });

test('every kind of page is complete without JavaScript', async ({ page, tolerate }) => {
	tolerate(/404/);
	for (const [name, path] of Object.entries(TEMPLATES)) {
		await page.goto(path);
		await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
		await expect.soft(page.getByRole('main').getByRole('link').first(), name).toBeVisible();
		await expect.soft(page.getByRole('button', { name: /Color scheme/ }), name).toHaveCount(0);
	}
});

test('without JavaScript the search form leads to the list of all cards', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('main').getByRole('searchbox').fill('codebuild');
	await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/\/search\/\?q=codebuild(?:&|$)/);
	await expect(page.getByRole('main').locator('a[href*="/scenarios/"]')).toHaveCount(slugs.length);
});
