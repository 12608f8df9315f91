import { expect, test } from '../support/fixtures.ts';
import { TEMPLATES } from '../support/templates.ts';

test.use({ javaScriptEnabled: false });

for (const [name, path] of Object.entries(TEMPLATES)) {
	test(`${name} is complete without JavaScript`, async ({ page, tolerate }) => {
		if (name === 'a missing page') tolerate(/404/);
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
		await expect(page.getByRole('button', { name: /Color scheme/ })).toHaveCount(0);
	});
}

test('the search form leads to the list of all cards', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('main').getByRole('searchbox').fill('codebuild');
	await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/\/search\/\?q=codebuild$/);
	await expect(page.getByRole('main').locator('a[href*="/scenarios/"]')).toHaveCount(42);
});
