import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf } from '../support/live-cards.ts';
import { end, left, limitTo, show, written } from '../support/reviewing.ts';
import { smallLinkingCard } from '../support/small-site.ts';

const good = (page: Page) => page.getByRole('button', { name: /^Good/ });

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

test('review works below a base path', async ({ page, smallSite }) => {
	const { url } = smallSite;
	await page.goto(new URL('review/', url).href);
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(page)).toContainText(/^1 of \d+ done today/);
	await page.goto(new URL(pathOf(smallLinkingCard), url).href);
	await page.getByRole('button', { name: 'Recall' }).click();
	await expect(page.locator('details.fold[open]')).toHaveCount(0);
	await page.reload();
	await expect(page.locator('details.fold[open]')).toHaveCount(0);
});
