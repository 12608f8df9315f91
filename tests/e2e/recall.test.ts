import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { otherCard, pathOf, plainCard } from '../support/live-cards.ts';

const CARD = pathOf(plainCard);

/** Opens a card, switches recall mode on, and returns the open parts: none at first. */
async function startRecall(page: Page): Promise<Locator> {
	await page.goto(CARD);
	const folds = page.locator('details.fold[open]');
	await page.getByRole('button', { name: 'Recall' }).click();
	await expect(folds).toHaveCount(0);
	return folds;
}

test('recall mode collapses a card, stays on after a reload, and expands the part that a link leads to', async ({
	page,
}) => {
	const folds = await startRecall(page);
	await page.reload();
	await expect(folds).toHaveCount(0);
	await page.getByRole('button', { name: 'Next part' }).click();
	await expect(page.locator('#decision')).toBeVisible();
	await expect(folds).toHaveCount(1);
	const trap = page.locator('section.traps li').first();
	const id = await trap.getAttribute('id');
	await page.goto('about:blank');
	await page.goto(`${CARD}#${id}`);
	await expect(trap).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('section.why p').first()).toBeVisible();
});

test('the parts that a reader has opened in recall mode stay open after a reload, on this card only', async ({
	page,
}) => {
	const folds = await startRecall(page);
	const next = page.getByRole('button', { name: 'Next part' });
	await next.click();
	await next.click();
	/** What is open is stored a moment after it has opened. */
	const areStored = (open: number) =>
		page.waitForFunction((count) => (history.state as boolean[]).filter(Boolean).length === count, open);
	await page.locator('section.traps summary').click();
	await areStored(3);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Recall', pressed: true })).toBeVisible();
	await expect(folds).toHaveCount(3);
	await expect(page.locator('section.traps details')).toHaveAttribute('open');
	await page.locator('section.traps summary').click();
	await areStored(2);
	await page.reload();
	await expect(folds).toHaveCount(2);
	await page.evaluate((path) => location.assign(`/${path}`), pathOf(otherCard));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(otherCard.data.title);
	await expect(page.getByRole('button', { name: 'Recall', pressed: true })).toBeVisible();
	await expect(folds).toHaveCount(0);
	await page.goBack();
	await expect(folds).toHaveCount(2);
});

test('recall mode switched on or off in one tab is so in the others', async ({ page, context }) => {
	await page.goto(CARD);
	const other = await context.newPage();
	await other.goto(pathOf(otherCard));
	const folds = other.locator('details.fold[open]');
	await page.getByRole('button', { name: 'Recall' }).click();
	await expect(folds).toHaveCount(0);
	await expect(other.getByRole('button', { name: 'Recall', pressed: true })).toBeVisible();
	await page.getByRole('button', { name: 'Recall' }).click();
	await expect(folds).not.toHaveCount(0);
});
