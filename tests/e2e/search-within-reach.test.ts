import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { searchFor, searchOn } from '../support/searching.ts';
import { recordShifts, shiftsOf, whenLoaded } from '../support/template-checks.ts';

/** A phone whose keyboard is open. */
const ABOVE_KEYBOARD = { width: 390, height: 400 };
const QUERY = 'deploy without downtime';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

async function openDialog(page: Page) {
	await page.keyboard.press('Control+k');
	return searchOn(page, dialog(page));
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the header is hidden while the reader scrolls down and shown again, as one row, after scrolling up', async ({
		page,
	}) => {
		await recordShifts(page);
		await page.goto(pathOf(plainCard));
		const search = page.getByRole('banner').getByRole('link', { name: 'Search' });
		const navigation = page.getByRole('navigation', { name: 'Main' });
		await expect(navigation).toBeInViewport();
		for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 300);
		await expect(search).not.toBeInViewport();
		await page.mouse.wheel(0, -80);
		await expect(search).toBeInViewport({ ratio: 1 });
		await expect(navigation).toBeHidden();
		const nextBelow = await page.evaluate(() => document.elementFromPoint(195, 75)?.closest('header') ?? null);
		expect(nextBelow).toBeNull();
		await search.click();
		await expect(dialog(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await page.mouse.wheel(0, -3000);
		await expect(navigation).toBeInViewport();
		expect(await shiftsOf(page)).toEqual([]);
	});

	test('a header that is shown again shows its links too when the focus moves into it', async ({ page }) => {
		await page.goto(pathOf(plainCard));
		for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 300);
		await page.mouse.wheel(0, -80);
		const search = page.getByRole('banner').getByRole('link', { name: 'Search' });
		await search.focus();
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeInViewport();
	});
});

test('three results are visible above the keyboard of a phone', async ({ page }) => {
	await page.setViewportSize(ABOVE_KEYBOARD);
	await page.goto(pathOf(plainCard));
	const inDialog = await openDialog(page);
	await inDialog.field.fill(QUERY);
	await inDialog.waitForResults(QUERY);
	for (const at of [0, 1, 2]) await expect(inDialog.items.nth(at)).toBeInViewport({ ratio: 1 });
	await expect(inDialog.field).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('button', { name: 'Close search' })).toBeInViewport({ ratio: 1 });
	await page.goto('./');
	const onHome = searchOn(page);
	await onHome.field.fill(QUERY);
	await onHome.waitForResults(QUERY);
	for (const at of [0, 1, 2]) await expect(onHome.items.nth(at)).toBeInViewport({ ratio: 0.9 });
});

test('on a phone the header does not cover the field of the home page when the page is scrolled up a little', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('./');
	const { field, waitForResults } = searchOn(page);
	await field.pressSequentially('deploy');
	await waitForResults('deploy');
	await page.mouse.wheel(0, 20);
	await page.mouse.wheel(0, -20);
	const top = (await field.boundingBox())?.y ?? 0;
	expect(top).toBeGreaterThanOrEqual(0);
	const isCovered = () =>
		page.evaluate((y) => document.elementFromPoint(100, y)?.closest('header') !== null, Math.max(top, 0) + 4);
	await page.mouse.wheel(0, -20);
	await expect(page.locator('html')).toHaveAttribute('data-header', /slim|^$/);
	expect(await isCovered()).toBe(false);
});

for (const begun of ['has the focus', 'has a text']) {
	test(`a search of the home page starts also if its field ${begun} before the script has come`, async ({ page }) => {
		let release: (() => void) | undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_astro/Base*.js', async (route) => {
			await released;
			await route.continue();
		});
		await page.goto('./', { waitUntil: 'commit' });
		const { field, waitForResults } = searchOn(page);
		if (begun === 'has a text') await field.fill(QUERY);
		else await field.focus();
		release?.();
		await expect(page.locator('search-box:defined').first()).toBeVisible();
		if (begun === 'has the focus') await field.pressSequentially(QUERY);
		await waitForResults(QUERY);
	});
}

test('the box of the home page searches as one types, and Enter goes to the search page', async ({ page }) => {
	await page.goto('./');
	const { field, items, waitForResults } = searchOn(page);
	const domains = page.getByRole('heading', { name: 'Domains and their weight' });
	await field.pressSequentially(QUERY);
	await waitForResults(QUERY);
	await expect(items.first()).toBeVisible();
	await expect(domains).toBeHidden();
	await field.fill('');
	await expect(domains).toBeVisible();
	await field.fill(QUERY);
	await field.press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=deploy\+without\+downtime/);
});

test('a search in the dialog leaves the home page as it is', async ({ page }) => {
	await page.goto('./');
	const { field, waitForResults } = await openDialog(page);
	await field.fill(QUERY);
	await waitForResults(QUERY);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Domains and their weight' })).toBeVisible();
});

test('the dialog opens with the last searches, which are asked again by a click and can be cleared', async ({
	page,
}) => {
	await page.goto(pathOf(plainCard));
	const { field, items, waitForResults } = await openDialog(page);
	const recent = page.getByRole('region', { name: 'Last searches' });
	await expect(recent).toBeHidden();
	await field.fill(QUERY);
	await waitForResults(QUERY);
	await items.first().getByRole('link').first().click();
	await page.waitForURL(/scenarios/);
	await page.goto('glossary/');
	await openDialog(page);
	await recent.getByRole('button', { name: QUERY }).click();
	await waitForResults(QUERY);
	await expect(field).toHaveValue(QUERY);
	await expect(recent).toBeHidden();
	await field.fill('');
	await recent.getByRole('button', { name: 'Clear' }).click();
	await expect(recent).toBeHidden();
	expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
});

test('the filters list what would leave results, the most first, and all again for the next search', async ({
	page,
}) => {
	const { field, waitForResults } = await searchFor(page, QUERY);
	const services = page.getByLabel('Service');
	await whenLoaded(page);
	const texts = () => services.locator('option').allTextContents();
	await expect.poll(async () => (await texts()).length).toBeGreaterThan(5);
	const all = (await texts()).length;
	await services.hover();
	await expect.poll(async () => (await texts()).slice(1).every((text) => /\([1-9]\d*\)$/.test(text))).toBe(true);
	const counts = (await texts()).slice(1).map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
	expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	expect(counts.length).toBeLessThan(all - 1);
	await field.fill('pipeline');
	await waitForResults('pipeline');
	await page.mouse.move(0, 0);
	await field.fill('pipelines');
	await waitForResults('pipelines');
	await expect.poll(async () => (await texts()).length).toBe(all);
});
