import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';

test('with forced colors, focus and decision can be seen and nothing is animated', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	await page.goto(pathOf(plainCard));
	await page.keyboard.press('Tab');
	const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
	expect(outline).not.toBe('none');
	const edge = await page.locator('.decision').evaluate((element) => getComputedStyle(element).borderInlineStartWidth);
	expect(edge).not.toBe('0px');
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
