import { readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures.ts';
import { eraseEverything, left, openSettings, show, written } from '../support/reviewing.ts';
import { storedStudy } from '../support/stored-study.ts';

test('a grade can be undone once', async ({ page }) => {
	await page.goto('review/');
	await expect(left(page)).toContainText('0 of 30 done today');
	const before = await left(page).textContent();
	// Then the prompt is shown, too.
	await expect(show(page)).toBeVisible();
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
	await expect(left(page)).toContainText('0 of 30 done today');
	// Then the prompt is shown, too.
	await expect(show(page)).toBeVisible();
	const question = await page.locator('[data-part="question"]').textContent();
	await show(page).click();
	await page.keyboard.press('4');
	await written(page, 1);
	await page.reload();
	await page.getByRole('button', { name: 'Undo the last grade' }).click();
	await expect(page.locator('[data-part="question"]')).toHaveText(question ?? '');
	await expect.poll(async () => (await storedStudy(page))?.undone.length).toBe(1);
	await page.reload();
	await expect(left(page)).toContainText('0 of 30 done today');
	await expect(page.getByRole('button', { name: 'Undo the last grade' })).toBeHidden();
});

test('reviews survive export, erasing and import, and broken files change nothing', async ({ page }) => {
	await page.goto('review/');
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(page)).toContainText('1 of 30 done today');
	await openSettings(page);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export as a file' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^dop-notes-study-\d{4}-\d\d-\d\d\.json$/);
	await expect(page.locator('[data-part="exported"]')).toHaveText(/^Exported: 1 review; with the settings/);
	const file = readFileSync(await download.path());
	await eraseEverything(page);
	await expect(left(page)).toContainText('0 of 30 done today');
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
	const words: string[] = [];
	await page.exposeFunction('hear', (text: string) => words.push(text));
	await said.evaluate((status) =>
		new MutationObserver(
			() => void (window as unknown as { hear: (text: string) => void }).hear(status.textContent),
		).observe(status, { childList: true }),
	);
	await choose.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
	await page.getByRole('button', { name: 'Add it to what is here' }).click();
	await expect(said).toContainText('Kept here now: 1 review');
	expect(words[0]).toBe('');
	await written(page, 1);
	await page.reload();
	await expect(left(page)).toContainText('1 of 30 done today');
});

test('a review in one tab is counted in the others at once', async ({ context, page }) => {
	await page.goto('review/');
	const other = await context.newPage();
	await other.goto('review/');
	await expect(left(other)).toContainText('0 of 30 done today');
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(other)).toContainText('1 of 30 done today');
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
		await expect(left(tab)).toContainText('1 of 30 done today');
	}
	await written(page, 2);
	await page.reload();
	await expect(left(page)).toContainText('1 of 30 done today');
	await expect(page.locator('study-history')).toContainText('2 answers');
});

test('if the browser refuses storage, the review still works and says that nothing is stored', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	});
	await page.goto('review/');
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(page)).toContainText('1 of 30 done today');
	await expect(page.getByRole('alert')).toContainText('does not let this site store your reviews');
});
