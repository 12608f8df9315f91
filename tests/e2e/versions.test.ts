import { expect, type Page, test } from '@playwright/test';
import { pathOf } from '../support/live-cards.ts';
import { publish, settle, visit } from '../support/offline.ts';
import { changingSmallSite, smallLinkingCard, smallOtherCard } from '../support/small-site.ts';

test.use({ serviceWorkers: 'allow' });

const CARD = pathOf(smallLinkingCard);
const OTHER = pathOf(smallOtherCard);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const offer = (page: Page) => page.getByText('A newer version of these notes is ready.');

test('a site that is kept while an update waits opens without a network', async ({ page }) => {
	await using site = await changingSmallSite();
	await visit(page, site, OTHER);
	await publish(site, CARD, 'A changed heading');
	await page.reload();
	await settle(page);
	await page.getByRole('button', { name: 'Later' }).click();
	await page.goto(`${site.url}about/`);
	await page.getByRole('button', { name: 'Keep everything offline' }).press('Enter');
	await expect(page.getByText(/pages and the search are kept/)).toBeVisible({ timeout: 60_000 });
	site.goDown();
	await page.goto(site.url + CARD);
	await expect(heading(page)).toHaveText('A changed heading');
	await page.goto(`${site.url}glossary/`);
	await expect(heading(page)).toHaveText(/glossary|abbreviations/i);
	await page.goto(`${site.url}review/`);
	await expect(page.locator('[data-part="left"]')).toContainText(/^0 of \d+ done today/);
	await page.goto(`${site.url}search/?q=iterator+age`);
	await expect(page.locator('ol[data-query="iterator age"][aria-busy=false] li').first()).toBeVisible();
});

test('when one tab switches to a newer version, the others follow', async ({ page, context }) => {
	await using site = await changingSmallSite();
	await visit(page, site, OTHER);
	const other = await context.newPage();
	await visit(other, site, CARD);
	await publish(site, CARD, 'A changed heading');
	await page.reload();
	await settle(page);
	await expect(offer(other)).toBeVisible();
	await page.bringToFront();
	const followed = other.waitForEvent('load');
	await page.getByRole('button', { name: 'Use it now' }).click();
	await followed;
	await expect(offer(other)).toHaveCount(0);
	await expect(heading(other)).toHaveText('A changed heading');
	await other.bringToFront();
	await other.keyboard.press('Control+k');
	await expect(other.getByRole('dialog').getByRole('searchbox')).toBeFocused();
});

test('a tab in which the reader is typing follows a newer version only afterwards', async ({ page, context }) => {
	await using site = await changingSmallSite();
	await visit(page, site, OTHER);
	const other = await context.newPage();
	await visit(other, site, CARD);
	await other.keyboard.press('Control+k');
	const field = other.getByRole('dialog').getByRole('searchbox');
	await field.fill('blue green');
	await publish(site, CARD, 'A changed heading');
	await page.bringToFront();
	await page.reload();
	await settle(page);
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Use it now' }).click();
	await loaded;
	await expect(offer(page)).toHaveCount(0);
	await other.bringToFront();
	await expect(field).toHaveValue('blue green');
	const followed = other.waitForEvent('load');
	await other.keyboard.press('Escape');
	await other.keyboard.press('Escape');
	await followed;
	await expect(heading(other)).toHaveText('A changed heading');
});
