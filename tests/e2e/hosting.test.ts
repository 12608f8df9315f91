import { expect, test } from '../support/fixtures.ts';
import { searchOn } from '../support/searching.ts';

test('the site works below a base path', async ({ page, basedSite }) => {
	await page.goto(basedSite.url);
	await page.getByRole('main').getByRole('link', { name: 'SDLC Automation' }).first().click();
	await expect(page).toHaveURL(/\/notes\/exams\/dop-c02\/sdlc-automation\/$/);
	await page.getByRole('main').locator('a[href*="/scenarios/"]').first().click();
	await expect(page).toHaveURL(/\/notes\/scenarios\/[a-z0-9-]+\/$/);
	await page.goto(`${basedSite.url}search/?q=iterator%20age`);
	const { items, settled } = searchOn(page);
	await settled('iterator age');
	await items.first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/notes\/scenarios\/kinesis-growing-iterator-age\//);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('iterator age');
});

test('no link of the site below a base path leaves it', async ({ page, basedSite }) => {
	for (const path of ['', 'scenarios/kinesis-growing-iterator-age/', 'exams/dop-c02/sdlc-automation/', 'about/']) {
		await page.goto(basedSite.url + path);
		const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(links.filter((link) => !link?.startsWith('/notes/'))).toEqual([]);
	}
});

test('search works where the policy is sent as a header too', async ({ page, strictSite }) => {
	await page.goto(`${strictSite.url}search/?q=shards`);
	const { items, settled } = searchOn(page);
	await settled('shards');
	await expect(items.first()).toBeVisible();
});

test('an address without its last slash leads to the page', async ({ page }) => {
	await page.goto('scenarios/kinesis-growing-iterator-age');
	await expect(page).toHaveURL(/\/scenarios\/kinesis-growing-iterator-age\/$/);
});

test('a missing page says so and names the nearest card', async ({ page, tolerate }) => {
	tolerate(/404/);
	const answer = await page.goto('scenarios/kinesis-iterator-age/');
	expect(answer?.status()).toBe(404);
	await page.getByRole('link', { name: /iterator age keeps growing/ }).click();
	await expect(page).toHaveURL(/kinesis-growing-iterator-age\/$/);
});
