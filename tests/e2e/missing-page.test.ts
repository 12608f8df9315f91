import { expect, test } from '../support/fixtures.ts';
import { plainCard } from '../support/live-cards.ts';

for (const [name, slug] of [
	['a percent sign', `${plainCard.id}%`],
	['a broken escape', `${plainCard.id.slice(0, -1)}%E0%A4%A`],
	['letters of another script', `${plainCard.id.slice(0, -1)}é`],
]) {
	test(`at an address with ${name}, the missing page suggests cards`, async ({ page, tolerate }) => {
		tolerate(/40[04]/);
		await page.goto(`scenarios/${slug}/`);
		await expect(page.getByRole('main').locator('nearest-titles li').first()).toBeVisible();
		await expect(page.getByRole('main').locator(`nearest-titles a[href$="/${plainCard.id}/"]`)).toBeVisible();
	});
}

test('at the address /100%/, the missing page reports no error', async ({ page, tolerate }) => {
	tolerate(/40[04]/);
	await page.goto('100%/');
	await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible();
});
