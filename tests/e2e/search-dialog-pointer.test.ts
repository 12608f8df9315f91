import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';

async function openDialog(page: Page) {
	await page.goto(pathOf(plainCard));
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await expect(dialog).toBeVisible();
	const { x, y, width, height } = (await dialog.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	return { dialog, left: x, top: y, right: x + width, bottom: y + height };
}

test('a press in the dialog’s field and a release outside does not close it', async ({ page }) => {
	const { dialog, left } = await openDialog(page);
	await dialog.getByRole('searchbox').fill('codebuild');
	const field = (await dialog.getByRole('searchbox').boundingBox()) ?? { x: 0, y: 0 };
	await page.mouse.move(field.x + 40, field.y + 10);
	await page.mouse.down();
	await page.mouse.move(left - 60, field.y + 10, { steps: 4 });
	await page.mouse.up();
	await expect(dialog).toBeVisible();
	// The other way round does not close it either.
	await page.mouse.move(left - 60, field.y + 10);
	await page.mouse.down();
	await page.mouse.move(field.x + 40, field.y + 10, { steps: 4 });
	await page.mouse.up();
	await expect(dialog).toBeVisible();
});

test('a click within the dialog’s edge does not close it, one on the backdrop does', async ({ page }) => {
	const { dialog, left, top } = await openDialog(page);
	await page.mouse.click(left + 6, top + 40);
	await expect(dialog).toBeVisible();
	await page.mouse.click(left - 20, top + 40);
	await expect(dialog).toBeHidden();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a tap below the results does not close the dialog', async ({ page }) => {
		const { dialog } = await openDialog(page);
		await page.touchscreen.tap(200, 830);
		await page.touchscreen.tap(4, 400);
		await expect(dialog).toBeVisible();
	});
});
