import { expect, test } from '../support/fixtures.ts';
import { linkingCard, pathOf, plainCard } from '../support/live-cards.ts';
import { searchOn } from '../support/searching.ts';
import { SMALL_DOMAIN, smallLinkingCard } from '../support/small-site.ts';
import { TEMPLATES } from '../support/templates.ts';

test('the site works below a base path', async ({ page, smallSite }) => {
	await page.goto(smallSite.url);
	await page.getByRole('main').locator(`a[href="/notes/${SMALL_DOMAIN}"]`).first().click();
	await expect(page).toHaveURL(new RegExp(`/notes/${SMALL_DOMAIN}$`));
	await page.getByRole('main').locator('a[href*="/scenarios/"]').first().click();
	await expect(page).toHaveURL(/\/notes\/scenarios\/[a-z0-9-]+\/$/);
	const { title } = smallLinkingCard.data;
	await page.goto(`${smallSite.url}search/?q=${encodeURIComponent(title)}`);
	const { items, waitForResults } = searchOn(page);
	await waitForResults(title);
	await items.first().getByRole('link').first().click();
	await expect(page).toHaveURL(new RegExp(`/notes/${pathOf(smallLinkingCard)}`));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('no link of the site below a base path leaves it', async ({ page, smallSite }) => {
	for (const path of ['', pathOf(smallLinkingCard), SMALL_DOMAIN, 'about/']) {
		await page.goto(smallSite.url + path);
		const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(links).not.toEqual([]);
		expect(links.filter((link) => !link?.startsWith('/notes/'))).toEqual([]);
	}
});

test('search works where the policy is sent as a header too', async ({ page, strictSite }) => {
	await page.goto(`${strictSite.url}search/?q=shards`);
	const { items, waitForResults } = searchOn(page);
	await waitForResults('shards');
	await expect(items.first()).toBeVisible();
});

test('an address without its last slash leads to the page', async ({ page }) => {
	await page.goto(pathOf(plainCard).slice(0, -1));
	await expect(page).toHaveURL(new RegExp(`/${pathOf(plainCard)}$`));
});

test('a missing page says so and names the nearest card', async ({ page, tolerate }) => {
	tolerate(/404/);
	const answer = await page.goto(TEMPLATES['a missing page']);
	expect(answer?.status()).toBe(404);
	await page.getByRole('link', { name: linkingCard.data.title }).click();
	await expect(page).toHaveURL(new RegExp(`/${pathOf(linkingCard)}$`));
});
