import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { otherCard, pathOf, plainCard } from '../support/live-cards.ts';
import { eraseEverything, grade, left, openSettings, written } from '../support/reviewing.ts';
import { storedStudy } from '../support/stored-study.ts';
import { addFile } from '../support/studied.ts';

const said = (page: Page) => page.locator('[data-part="status"]');
const stars = async (page: Page) => Object.keys((await storedStudy(page))?.stars ?? {});

/** A backup, as version 1 of the site wrote it, of a reader who has answered one prompt. */
const BACKUP = {
	app: 'dop-notes-study',
	version: 1,
	reviews: [{ prompt: `${plainCard.id}#decision`, at: 1_700_000_000_000, grade: 4 }],
	undone: [],
	stars: { [otherCard.id]: { on: true, changed: 1_700_000_000_000 } },
	settings: { limit: 30, changed: 0 },
	practices: [],
};

async function addBackup(page: Page) {
	await addFile(page, JSON.stringify(BACKUP));
	await expect(said(page)).toContainText('Imported.');
}

for (const channel of ['with', 'without']) {
	test(`a star set in another tab survives an import, ${channel} word between the tabs`, async ({ page, context }) => {
		if (channel === 'without') await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
		await page.goto('review/');
		await expect(left(page)).toContainText('0 of 30 done today');
		const other = await context.newPage();
		await other.goto(pathOf(plainCard));
		await other.getByRole('button', { name: 'Star' }).click();
		await expect.poll(() => stars(other)).toEqual([plainCard.id]);
		await addBackup(page);
		await expect.poll(async () => (await stars(page)).sort()).toEqual([plainCard.id, otherCard.id].sort());
		await page.getByRole('button', { name: 'Take that back' }).click();
		await expect.poll(() => stars(page)).toEqual([plainCard.id]);
	});
}

for (const when of ['at once', 'after a reload']) {
	test(`an import can be taken back ${when}, and the grades given since stay`, async ({ page }) => {
		await page.goto('review/');
		await grade(page, 'Easy');
		await addBackup(page);
		await written(page, 2);
		if (when === 'after a reload') {
			await page.reload();
			await openSettings(page);
		}
		await expect(said(page)).toContainText('Imported. Kept here now: 2 reviews; before: 1.');
		await grade(page, 'Easy', 2);
		await written(page, 4);
		await page.getByRole('button', { name: 'Take that back' }).click();
		await expect(said(page)).toHaveText('Taken back.');
		await written(page, 3);
		await page.reload();
		await openSettings(page);
		await expect(left(page)).toContainText('3 of 30 done today');
		await expect(page.getByRole('button', { name: 'Export as a file' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Take that back' })).toBeHidden();
	});
}

test('what was erased comes back, with the grades given since', async ({ page }) => {
	await page.goto('review/');
	await grade(page, 'Easy');
	await eraseEverything(page);
	await expect(left(page)).toContainText('0 of 30 done today');
	await grade(page, 'Easy', 2);
	await page.getByRole('button', { name: 'Take that back' }).click();
	await written(page, 3);
});
