import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { left, question, show } from '../support/reviewing.ts';

test.use({ viewport: { width: 390, height: 844 } });

const good = (page: Page) => page.getByRole('button', { name: /^Good/ });
const bar = (page: Page) => page.locator('.actions');

test('the second tap of a double tap neither grades a prompt nor shows an answer unseen', async ({ page }) => {
	await page.clock.install({ time: new Date(2026, 10, 23, 12) });
	await page.goto('review/');
	await expect(show(page)).toBeVisible();
	await page.clock.pauseAt(new Date(2026, 10, 23, 13));
	const box = await show(page).boundingBox();
	const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.6, (box?.y ?? 0) + (box?.height ?? 0) / 2];
	await page.mouse.click(x, y);
	await expect(good(page)).toBeVisible();
	await page.clock.runFor(200);
	await page.mouse.click(x, y);
	await expect(left(page)).toContainText('0 of 30 done today');
	await page.clock.runFor(500);
	await page.mouse.click(x, y);
	await expect(left(page)).toContainText('1 of 30 done today');
	await page.clock.runFor(200);
	await expect(show(page)).toBeVisible();
	await page.mouse.click(x, y);
	await expect(show(page)).toBeVisible();
	await page.clock.runFor(500);
	await page.mouse.click(x, y);
	await expect(good(page)).toBeVisible();
});

test('a key that is held shows one answer or skips one prompt, and grades nothing', async ({ page }) => {
	await page.goto('review/');
	await show(page).focus();
	const asked = (await question(page).textContent()) ?? '';
	await page.keyboard.down('Enter');
	await expect(good(page)).toBeVisible();
	for (let repeats = 0; repeats < 3; repeats++) await page.keyboard.down('Enter');
	await page.keyboard.up('Enter');
	await expect(good(page)).toBeVisible();
	await expect(left(page)).toContainText('0 of 30 done today');
	await page.keyboard.down('s');
	await expect(question(page)).not.toHaveText(asked);
	for (let repeats = 0; repeats < 3; repeats++) {
		await expect(show(page)).toBeVisible();
		await page.keyboard.down('s');
	}
	await page.keyboard.up('s');
	// Undo takes back the last skip alone.
	await page.keyboard.press('u');
	await expect(question(page)).toHaveText(asked);
});

test('from prompt to prompt the bar stays in its place, and each begins at its top', async ({ page }) => {
	await page.goto('review/');
	await expect(show(page)).toBeVisible();
	await page.mouse.wheel(0, 300);
	for (let prompts = 0; prompts < 6; prompts++) {
		await show(page).click();
		await page.mouse.wheel(0, 120);
		await good(page).click();
		await expect(show(page)).toBeVisible();
		const { y = 0, height = 0 } = (await bar(page).boundingBox()) ?? {};
		expect(Math.round(y + height)).toBe(844);
		await expect(page.locator('[data-part="kind"]')).toBeInViewport();
	}
});

test('the button Recall stays where it is on the screen when the parts above it close', async ({ page }) => {
	await page.goto(pathOf(plainCard));
	const button = page.getByRole('button', { name: 'Recall' });
	await button.evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 300, behavior: 'instant' }));
	const before = await button.boundingBox();
	await button.click();
	expect(Math.abs(((await button.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
});

test('the link to the whole card is at least 24 pixels high', async ({ page }) => {
	await page.goto('review/');
	await show(page).click();
	const box = await page.locator('[data-part="answer"]').getByRole('link', { name: 'The whole card' }).boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(24);
});
