import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from '../support/built.ts';
import { changingSite } from '../support/changing-site.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { visit } from '../support/offline.ts';

test.use({ serviceWorkers: 'allow' });

const CARD = pathOf(plainCard);

for (const status of [401, 403, 408, 429, 500, 503, 511]) {
	test(`a card that was read is shown when the host answers ${status}, and the page says so`, async ({ page }) => {
		await using site = await changingSite(SITE_FOLDER);
		await visit(page, site, CARD);
		await page.goto(site.url + CARD);
		site.failWith(status);
		await page.goto(site.url + CARD);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(plainCard.data.title);
		await expect(page.getByText(`The server answered ${status}. This is the copy kept on this device.`)).toBeVisible();
		// For a page without a copy, the answer of the host is shown.
		await page.goto(`${site.url}glossary/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('An error of the host');
	});
}

test('a card that the host says is missing is not shown from the copy', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await visit(page, site, CARD);
	await page.goto(site.url + CARD);
	site.failWith(404);
	await page.goto(site.url + CARD);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('An error of the host');
});

test('a page that the host sends instead of the prompts does not replace the kept ones', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await visit(page, site, 'review/');
	await page.reload();
	await expect(page.locator('[data-part="left"]')).toContainText('0 of 30 done today');
	site.failWith(200);
	await page.evaluate(() => fetch('/review/prompts.json').then((response) => response.text()));
	site.goDown();
	await page.reload();
	await expect(page.locator('[data-part="left"]')).toContainText('0 of 30 done today');
});

test('a login page that is sent for every URL replaces no kept page', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await visit(page, site, CARD);
	await page.goto(site.url + CARD);
	site.failWith(200);
	await page.goto(site.url + CARD);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(plainCard.data.title);
	await expect(page.getByText('The server answered with something else.')).toBeVisible();
	// For a page without a copy, the answer of the host is shown, so that the reader can log in.
	await page.goto(`${site.url}glossary/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('An error of the host');
	site.goDown();
	await page.goto(site.url + CARD);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(plainCard.data.title);
	await page.goto(`${site.url}glossary/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read offline');
});

test('a card that was read is shown when the host redirects to a login elsewhere', async ({ page }) => {
	await using login = await changingSite(SITE_FOLDER);
	await using site = await changingSite(SITE_FOLDER);
	await visit(page, site, CARD);
	await page.goto(site.url + CARD);
	site.redirectTo(`${login.url}about/`);
	await page.goto(site.url + CARD);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(plainCard.data.title);
	await expect(page.getByText('The server answered with something else.')).toBeVisible();
	await page.goto(`${site.url}glossary/`);
	expect(page.url()).toBe(`${login.url}about/`);
});
