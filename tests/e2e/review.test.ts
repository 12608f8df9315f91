import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { storedStudy } from '../support/stored-study.ts';
import { whenLoaded } from '../support/template-checks.ts';

const CARD = pathOf(plainCard);

const left = (page: Page) => page.locator('[data-part="left"]');
const show = (page: Page) => page.getByRole('button', { name: 'Show the answer' });
const good = (page: Page) => page.getByRole('button', { name: /^Good/ });

const end = (page: Page) => page.locator('[data-part="end"]');

/** Waits until so many reviews are in the database, which is written after the page shows them. */
const written = (page: Page, reviews: number) =>
	expect.poll(async () => (await storedStudy(page))?.reviews.length ?? 0).toBe(reviews);

/** Sets how many prompts a day the reader wants. */
async function limitTo(page: Page, count: number) {
	await page.getByLabel('Most prompts a day').fill(String(count));
	await page.getByLabel('Most prompts a day').blur();
	await expect(left(page)).toContainText(`${count} left today`);
}

test('a whole session works with the keyboard alone', async ({ page }) => {
	await page.goto('review/');
	await limitTo(page, 3);
	await page.locator('[data-part="prompt"]').focus();
	const grades = page.getByRole('group', { name: 'How well did you remember?' });
	let graded = 0;
	for (const key of ['4', '1', '3', '4', '4', '3', '3']) {
		await expect(end(page).or(show(page)).filter({ visible: true })).toHaveCount(1);
		if (await end(page).isVisible()) break;
		await page.keyboard.press('Space');
		await expect(grades).toBeVisible();
		await page.keyboard.press(key);
		await expect(grades).toBeHidden();
		graded++;
	}
	await expect(left(page)).toHaveText('Done for today.');
	await written(page, graded);
	await page.reload();
	await expect(left(page)).toHaveText('Done for today.');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a whole session works with one thumb', async ({ page }) => {
		await page.goto('review/');
		await limitTo(page, 3);
		await page.evaluate(() => scrollTo(0, 0));
		for (let count = 0; count < 9; count++) {
			await expect(end(page).or(show(page)).filter({ visible: true })).toHaveCount(1);
			if (await end(page).isVisible()) break;
			const box = await show(page).boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(44);
			expect(box?.y).toBeGreaterThan(844 / 2);
			await show(page).tap();
			expect((await good(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
			await good(page).tap();
			await expect(good(page)).toBeHidden();
		}
		await expect(left(page)).toHaveText('Done for today.');
	});
});

test('keys do nothing while the focus is elsewhere', async ({ page }) => {
	await page.goto('review/');
	await show(page).click();
	await page.getByRole('contentinfo').getByRole('link').first().focus();
	await page.keyboard.press('3');
	await expect(good(page)).toBeVisible();
});

test('a grade can be undone once', async ({ page }) => {
	await page.goto('review/');
	await expect(left(page)).toContainText('30 left today');
	const before = await left(page).textContent();
	const question = await page.locator('[data-part="question"]').textContent();
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(page)).not.toHaveText(before ?? '');
	await page.getByRole('button', { name: 'Undo the last grade' }).click();
	await expect(page.locator('[data-part="question"]')).toHaveText(question ?? '');
	await expect(page.getByRole('button', { name: 'Undo the last grade' })).toBeHidden();
	await expect.poll(async () => (await storedStudy(page))?.undone.length).toBe(1);
	await page.reload();
	await expect(left(page)).toHaveText(before ?? '');
});

test('a grade can be undone after a reload', async ({ page }) => {
	await page.goto('review/');
	await expect(left(page)).toContainText('30 left today');
	const question = await page.locator('[data-part="question"]').textContent();
	await show(page).click();
	await page.keyboard.press('4');
	await written(page, 1);
	await page.reload();
	await page.getByRole('button', { name: 'Undo the last grade' }).click();
	await expect(page.locator('[data-part="question"]')).toHaveText(question ?? '');
	await expect.poll(async () => (await storedStudy(page))?.undone.length).toBe(1);
	await page.reload();
	await expect(left(page)).toContainText('30 left today');
	await expect(page.getByRole('button', { name: 'Undo the last grade' })).toBeHidden();
});

test('reviews survive export, erasing and import, and broken files change nothing', async ({ page }) => {
	await page.goto('review/');
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(page)).toContainText('29 left today');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export as a file' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^dop-notes-study-\d{4}-\d\d-\d\d\.json$/);
	const file = readFileSync(await download.path());
	await page.getByRole('button', { name: 'Erase everything here' }).click();
	await expect(left(page)).toContainText('30 left today');
	const said = page.locator('[data-part="status"]');
	const choose = page.getByLabel('A file exported before');
	const broken = {
		'it is not JSON': '{',
		'This is not a study file of these notes': '{"app":"other"}',
		'Its reviews are damaged': file.toString().replace('"grade":4', '"grade":9'),
	};
	for (const [reason, text] of Object.entries(broken)) {
		await choose.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await page.getByRole('button', { name: 'Replace what is here' }).click();
		await expect(said).toContainText('Nothing was imported.');
		await expect(said).toContainText(reason);
		await choose.setInputFiles([]);
	}
	await choose.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
	await page.getByRole('button', { name: 'Add it to what is here' }).click();
	await expect(said).toContainText('Kept here now: 1 review');
	await written(page, 1);
	await page.reload();
	await expect(left(page)).toContainText('29 left today');
});

test('a review in one tab is counted in the others at once', async ({ context, page }) => {
	await page.goto('review/');
	const other = await context.newPage();
	await other.goto('review/');
	await expect(left(other)).toContainText('30 left today');
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(other)).toContainText('29 left today');
});

test('no review is lost if two tabs cannot notify each other', async ({ context, page }) => {
	// Without this channel each tab asks the same prompt.
	await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
	await page.goto('review/');
	const other = await context.newPage();
	await other.goto('review/');
	for (const tab of [page, other]) {
		await tab.bringToFront();
		await show(tab).click();
		await tab.keyboard.press('4');
		await expect(left(tab)).toContainText('29 left today');
	}
	await written(page, 2);
	await page.reload();
	await expect(left(page)).toContainText('29 left today');
	await expect(page.locator('study-history')).toContainText('2 answers');
});

test('if the browser refuses storage, the review still works and says that nothing is stored', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	});
	await page.goto('review/');
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(page)).toContainText('29 left today');
	await expect(page.getByRole('alert')).toContainText('does not let this site store your reviews');
});

test('the plan says how many prompts can be seen before the exam', async ({ page }) => {
	await page.goto('review/');
	const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
	await page.getByLabel('Day of my exam').fill(inTwoDays);
	await page.getByLabel('Day of my exam').blur();
	await expect(page.locator('study-plan output')).toContainText(
		/you will have seen \d+ of \d+ prompts before the exam/,
	);
});

test('the home page shows progress only to readers who have studied', async ({ page }) => {
	await page.goto('./');
	await whenLoaded(page);
	await expect(page.getByRole('heading', { name: 'My progress' })).toBeHidden();
	await page.goto('review/');
	await show(page).click();
	await page.keyboard.press('4');
	await expect(page.getByRole('heading', { name: 'My progress' })).toBeVisible();
	await written(page, 1);
	await page.goto('./');
	await expect(page.getByRole('heading', { name: 'My progress' })).toBeVisible();
	await expect(page.locator('study-progress')).toContainText('1 known');
});

test('review works below a base path', async ({ page, subpathSite }) => {
	const { url } = subpathSite;
	await page.goto(new URL('review/', url).href);
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(page)).toContainText('29 left today');
	await page.goto(new URL(CARD, url).href);
	await page.getByRole('button', { name: 'Recall' }).click();
	await expect(page.locator('details.fold[open]')).toHaveCount(0);
	await page.reload();
	await expect(page.locator('details.fold[open]')).toHaveCount(0);
});
