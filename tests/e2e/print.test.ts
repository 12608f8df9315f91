import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { practiceOn } from '../support/practising.ts';
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

test('paper shows what was asked and answered in practice, and nothing to press', async ({ page }) => {
	const { start, choose, go, place, score } = practiceOn(page);
	const controls = page.locator('main :is(form, select, input, button, .other):visible');
	await start('10');
	for (let index = 0; index < 2; index++) {
		await choose(index);
		await go.click();
		await go.click();
	}
	await place.click();
	await go.click();
	await page.emulateMedia({ media: 'print' });
	await expect(score).toBeVisible();
	await expect(page.locator('practice-set details .verdict')).toHaveCount(10);
	await expect(page.locator('practice-set details .verdict').last()).toBeVisible();
	await expect(controls).toHaveCount(0);
	await page.emulateMedia({ media: 'screen' });
	await page.goto('practice/corrections/');
	await page.locator('old-answers [data-part="choices"] button').first().click();
	await page.emulateMedia({ media: 'print' });
	const address = await page
		.locator('old-answers .print-address a')
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain('https://');
	await expect(controls).toHaveCount(0);
});
