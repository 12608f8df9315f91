import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { TEMPLATES } from '../support/templates.ts';

test('paper shows collapsed parts and the addresses of links, and no controls', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(TEMPLATES['an exam']);
	await expect(page.locator('details li a').first()).toBeVisible();
	await page.goto(pathOf(plainCard));
	const address = await page
		.locator('.print-address a')
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain('https://');
	expect(await page.getByRole('button').count()).toBe(0);
	await expect(page.locator('nav:visible')).toHaveCount(0);
});
