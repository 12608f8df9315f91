import { readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures.ts';
import { button, eraseEverything, grade, left, openSettings, question, show, written } from '../support/reviewing.ts';
import { storedStudy } from '../support/stored-study.ts';

for (const when of ['at once', 'after a reload']) {
	test(`a grade can be undone ${when}, and only once`, async ({ page }) => {
		await page.goto('review/');
		// Then the prompt is shown, too.
		await expect(show(page)).toBeVisible();
		const asked = (await question(page).textContent()) ?? '';
		await show(page).click();
		await page.keyboard.press('4');
		await expect(left(page)).toContainText('1 of 30 done today');
		await written(page, 1);
		if (when === 'after a reload') await page.reload();
		await button(page, 'Undo the last grade').click();
		await expect(question(page)).toHaveText(asked);
		await expect(button(page, 'Undo the last grade')).toBeHidden();
		await expect.poll(async () => (await storedStudy(page))?.undone.length).toBe(1);
		await page.reload();
		await expect(left(page)).toContainText('0 of 30 done today');
		await expect(button(page, 'Undo the last grade')).toBeHidden();
	});
}

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

test('nothing is erased without a second word', async ({ page }) => {
	await page.goto('review/');
	await grade(page, 'Easy');
	await openSettings(page);
	await button(page, 'Erase everything here').click();
	await expect(button(page, 'Keep everything')).toBeFocused();
	await button(page, 'Keep everything').click();
	await expect(button(page, 'Erase everything here')).toBeFocused();
	await written(page, 1);
	await expect(left(page)).toHaveText('1 of 30 done today.');
});
