import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { button, eraseEverything, grade, left, limitTo, openSettings, question, show } from '../support/reviewing.ts';
import { storedStudy } from '../support/stored-study.ts';
import { addFile } from '../support/studied.ts';

/** Suspends the prompt that is asked, and returns its question. */
async function suspend(page: Page): Promise<string> {
	await expect(show(page)).toBeVisible();
	const text = (await question(page).textContent()) ?? '';
	await button(page, 'Suspend').click();
	await expect(left(page)).toContainText('Suspended');
	await expect(question(page)).not.toHaveText(text);
	return text;
}

const suspended = async (page: Page) => Object.values((await storedStudy(page))?.suspended ?? {}).map(({ on }) => on);

test('a skipped prompt comes back at the end of the same day', async ({ page }) => {
	await page.goto('review/');
	await limitTo(page, 2);
	const first = (await question(page).textContent()) ?? '';
	await button(page, 'Skip').click();
	await expect(question(page)).not.toHaveText(first);
	await grade(page, 'Easy');
	await expect(question(page)).toHaveText(first);
});

test('a suspended prompt stays away over a reload, an export and an import, until it is brought back', async ({
	page,
}) => {
	await page.goto('review/');
	const text = await suspend(page);
	await expect.poll(() => suspended(page)).toEqual([true]);
	await openSettings(page);
	const downloading = page.waitForEvent('download');
	await button(page, 'Export as a file').click();
	const exported = readFileSync(await (await downloading).path());
	await eraseEverything(page);
	await page.reload();
	await expect(question(page)).toHaveText(text);
	await addFile(page, exported);
	await expect(question(page)).not.toHaveText(text);
	await expect.poll(() => suspended(page)).toEqual([true]);
	await page.reload();
	await expect(show(page)).toBeVisible();
	await expect(question(page)).not.toHaveText(text);
	await openSettings(page);
	await button(page, `Bring back: ${text}`).click();
	await expect(page.getByRole('heading', { name: 'Suspended' })).toBeHidden();
	await expect.poll(() => suspended(page)).toEqual([false]);
	await page.reload();
	await expect(question(page)).toHaveText(text);
});

test('suspending can be undone at once', async ({ page }) => {
	await page.goto('review/');
	const text = await suspend(page);
	await button(page, 'Undo').click();
	await expect(question(page)).toHaveText(text);
});
