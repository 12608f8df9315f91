import { expect, test } from '../support/fixtures.ts';

test('a reader goes from home to a domain, a card and the next card', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('main').getByRole('link', { name: 'SDLC Automation' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('SDLC Automation');
	await page.getByRole('main').locator('a[href*="/scenarios/"]').first().click();
	const first = await page.getByRole('heading', { level: 1 }).textContent();
	await page.getByRole('link', { name: /^Next/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
	await expect(page).toHaveURL(/\/scenarios\/[a-z0-9-]+\/$/);
});

test('a reader goes from home to a service and a card', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('main').getByRole('link', { name: 'CodeDeploy', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('CodeDeploy');
	await page.getByRole('main').locator('a[href*="/scenarios/"]').first().click();
	await expect(page).toHaveURL(/\/scenarios\/[a-z0-9-]+\/$/);
});
