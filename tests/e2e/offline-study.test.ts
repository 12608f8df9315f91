import { expect, type Page, test } from '@playwright/test';
import { SITE_FOLDER } from '../support/built.ts';
import { changingSite } from '../support/changing-site.ts';
import { pathOf } from '../support/live-cards.ts';
import { keepEverything, visit } from '../support/offline.ts';
import { left, openSettings, setExam, show } from '../support/reviewing.ts';
import { changingSmallSite, smallLinkingCard } from '../support/small-site.ts';
import { storedStudy } from '../support/stored-study.ts';

test.use({ serviceWorkers: 'allow' });

const DAY = 86_400_000;

/** Of how many cards the worker has kept the texts of the review. */
const countTexts = (page: Page) =>
	page.evaluate(async () => {
		const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
		return new Set(kept.flat().flatMap(({ url }) => (url.includes('/review/cards/') ? url : []))).size;
	});

test('once everything is kept, review, practice, starred and previews work without a network', async ({ page }) => {
	await using site = await changingSmallSite();
	await keepEverything(page, site);
	await expect(
		page.getByText('Review and practice work too. Feeds, the deck and files for programs need'),
	).toBeVisible();
	site.goDown();
	await page.goto(`${site.url}review/`);
	await expect(left(page)).toContainText(/^0 of \d+ done today/);
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.getByRole('button', { name: /^Easy/ }).click();
	await expect(left(page)).toContainText(/^1 of \d+ done today/);
	await openSettings(page);
	await expect(page.getByRole('button', { name: 'Export as a file' })).toBeVisible();
	await expect(page.getByLabel('Day of my exam')).toBeVisible();
	await page.goto(`${site.url}practice/`);
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.getByRole('group', { name: /^Question 1 of / })).toBeVisible();
	await page.goto(site.url + pathOf(smallLinkingCard));
	await page.getByRole('button', { name: 'Star' }).click();
	await expect.poll(async () => Object.keys((await storedStudy(page))?.stars ?? {})).toEqual([smallLinkingCard.id]);
	await page.locator('a[data-card]').first().hover();
	await expect(page.locator('card-preview')).toBeVisible();
	await page.goto(`${site.url}starred/`);
	await expect(page.locator('star-list li')).toHaveCount(1);
});

test('all of today can be reviewed without a network after the review was opened on the first visit', async ({
	page,
}) => {
	await using site = await changingSite(SITE_FOLDER);
	await visit(page, site, 'review/');
	// Thirty decisions, each of another card.
	await expect.poll(() => countTexts(page)).toBe(30);
	site.goDown();
	await page.reload();
	for (let count = 0; count < 30; count++) {
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.getByRole('button', { name: /^Easy/ }).click();
	}
	await expect(left(page)).toHaveText('Done for today.');
});

test('who studies today has the prompts of tomorrow without a network', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await visit(page, site, 'review/');
	// With little time, tomorrow goes on with other decisions; without a date it would ask for traps of the same cards.
	await setExam(page, new Date(Date.now() + 10 * DAY).toISOString().slice(0, 10));
	for (let count = 0; count < 2; count++) {
		await show(page).click();
		await page.getByRole('button', { name: /^Easy/ }).click();
	}
	await expect.poll(() => countTexts(page)).toBeGreaterThan(30);
});

test('a practice set can be started without a network after the practice was opened on the first visit', async ({
	page,
}) => {
	await using site = await changingSite(SITE_FOLDER);
	await visit(page, site, 'practice/');
	site.goDown();
	await page.reload();
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.getByRole('group', { name: 'Question 1 of 10' })).toBeVisible();
});

test('a review that could not be loaded starts by itself when there is a network again', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await page.route('**/review/prompts.json', (route) => route.abort());
	await page.goto(`${site.url}review/`);
	await expect(page.getByText('could not be loaded. Try again when you are online.')).toBeVisible();
	await page.unroute('**/review/prompts.json');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(left(page)).toContainText('0 of 30 done today');
	await openSettings(page);
	await expect(page.getByRole('button', { name: 'Export as a file' })).toBeVisible();
});

test('where the browser refuses the worker, keeping everything does not promise that it opens offline', async ({
	page,
}) => {
	await using site = await changingSmallSite();
	await page.addInitScript(() => {
		navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
	});
	await page.goto(`${site.url}about/`);
	await page.getByRole('button', { name: 'Keep everything offline' }).press('Enter');
	await expect(page.getByText('does not let the site open it offline')).toBeVisible({ timeout: 60_000 });
});

test('a copy that is kept or removed in one tab shows so in the others', async ({ page, context }) => {
	await using site = await changingSmallSite();
	await visit(page, site, 'about/');
	const other = await context.newPage();
	await visit(other, site, 'offline/');
	await page.getByRole('button', { name: 'Keep everything offline' }).press('Enter');
	await expect(other.getByText(/pages and the search are kept/)).toBeVisible({ timeout: 60_000 });
	await other.getByRole('button', { name: 'Remove them' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Keep everything offline' })).toBeVisible();
});

test('a page says before a click which of its links need a network', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	for (const [path, text] of [
		['anki/', 'Download deck.txt (needs a network)'],
		['changes/', 'feed, which needs a network'],
		['about/', 'These files are not kept on your device; they need a network.'],
	] as const) {
		await page.goto(site.url + path);
		await expect(page.getByText(text)).toBeVisible();
	}
});
