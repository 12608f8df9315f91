import { expect, test } from '../support/fixtures.ts';
import { plainCard } from '../support/live-cards.ts';
import { notes } from '../support/notes.ts';
import { TEMPLATES } from '../support/templates.ts';

const A_CARD = /\/scenarios\/[a-z0-9-]+\/$/;

test('a reader goes from home to a domain, a card and the next card', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('main').locator(`a[href="/${TEMPLATES['a domain']}"]`).first().click();
	await expect(page).toHaveURL(new RegExp(`/${TEMPLATES['a domain']}$`));
	await page.getByRole('main').locator('a[href*="/scenarios/"]').first().click();
	await expect(page).toHaveURL(A_CARD);
	const first = page.url();
	await page.getByRole('link', { name: /^Next/ }).click();
	await expect(page).not.toHaveURL(first);
	await expect(page).toHaveURL(A_CARD);
});

test('a reader goes from home to a service and a card', async ({ page }) => {
	const service = notes.services.find(({ id }) => id === plainCard.data.services[0]);
	if (!service) throw new Error(`${plainCard.id} names no service.`);
	await page.goto('./');
	await page
		.getByRole('main')
		.getByRole('link', { name: /^All \d+ services$/ })
		.click();
	await page.getByRole('main').getByRole('link', { name: service.data.short, exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(service.data.name);
	await page.getByRole('main').locator('a[href*="/scenarios/"]').first().click();
	await expect(page).toHaveURL(A_CARD);
});
