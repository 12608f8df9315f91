import { expect, test } from '../support/fixtures.ts';
import { button, show } from '../support/reviewing.ts';

for (const [width, height] of [
	[1280, 900],
	[390, 844],
] as const)
	test(`what the grades mean is printed, and they come where the answer was asked for, ${width} px wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('review/');
		await expect(show(page)).toBeVisible();
		const before = await show(page).boundingBox();
		await show(page).click();
		for (const [name, meaning] of [
			['Again', 'not'],
			['Hard', 'barely'],
			['Good', 'yes'],
			['Easy', 'at once'],
		] as const)
			await expect(button(page, new RegExp(`^${name} ${meaning}`))).toContainText(meaning);
		const after = await button(page, /^Good/).boundingBox();
		expect([after?.y, after?.height]).toEqual([before?.y, before?.height]);
	});

test('the bar at the bottom covers no text: a long answer can be read to its end', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 480 });
	await page.goto('review/');
	await show(page).click();
	const link = page.locator('[data-part="answer"]').getByRole('link').last();
	await link.focus();
	const [text, bar] = [await link.boundingBox(), await page.locator('[data-part="grades"]').boundingBox()];
	expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

for (const [size, width, letters] of [
	['195 pixels wide', 195, '100%'],
	['390 pixels wide with letters twice as large', 390, '200%'],
] as const) {
	test(`on a screen ${size}, all that the review offers is on the screen`, async ({ page }) => {
		await page.setViewportSize({ width, height: 2 * width + 64 });
		await page.goto('review/');
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
		await show(page).click();
		await expect(button(page, /^Easy/)).toBeInViewport({ ratio: 1 });
		const boxes = await Promise.all([/^Again/, /^Hard/, /^Good/].map((name) => button(page, name).boundingBox()));
		expect(boxes[1]?.y).toBe(boxes[0]?.y);
		expect(boxes[2]?.y).toBeGreaterThan(boxes[0]?.y ?? 0);
		await button(page, /^Easy/).click();
		await page.locator('review-filter summary').click();
		await expect(button(page, 'Undo')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
}
