import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard, trapIdsOf } from '../support/live-cards.ts';
import { smallLinkingCard } from '../support/small-site.ts';
import { whenLoaded } from '../support/template-checks.ts';

const CARD = pathOf(plainCard);
const [TRAP = '', OTHER_TRAP = ''] = trapIdsOf(plainCard);

const markOf = (page: Page, id: string) => page.locator(`.permalink[href="#${id}"]`);
test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the link beside a statement works, and no button is shown that needs a script', async ({ page }) => {
		await page.goto(CARD);
		await markOf(page, TRAP).click();
		await expect(page).toHaveURL(new RegExp(`#${TRAP}$`));
		await expect(page.getByRole('button', { name: 'Copy for a colleague' })).toBeHidden();
	});
});

test('a reader who follows a link sees the whole statement, highlighted', async ({ page }) => {
	await page.goto(`${CARD}#${TRAP}`);
	const trap = page.locator(`#${TRAP}`);
	await expect(trap).toBeInViewport({ ratio: 1 });
	const background = (id: string) =>
		page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).backgroundColor);
	expect(await background(TRAP)).not.toBe(await background(OTHER_TRAP));
});

test('a collapsed part is expanded by a link to it, and by one to a statement in it', async ({ page }) => {
	await page.goto(CARD);
	for (const id of [TRAP, 'traps']) {
		await page.locator('section.traps summary').click();
		await expect(page.locator(`#${TRAP}`)).toBeHidden();
		await page.evaluate((hash) => (location.hash = hash), id);
		await expect(page.locator(`#${TRAP}`)).toBeInViewport();
	}
});

test('links beside statements are not part of a heading', async ({ page }) => {
	await page.goto(CARD);
	await expect(page.getByRole('heading', { name: 'Traps', exact: true })).toBeVisible();
});

test('a link to a statement that is gone leads to the card and says so', async ({ page }) => {
	await page.goto(`${CARD}#no-such-trap`);
	await expect(page.getByRole('status').filter({ hasText: 'is gone' })).toBeVisible();
	await page.evaluate((id) => (location.hash = id), TRAP);
	await expect(page.locator('[data-missing-statement]')).toBeEmpty();
	await page.goto(`${CARD}#%E0%A4%A`);
	await expect(page.getByRole('status').filter({ hasText: 'is gone' })).toBeVisible();
});

test('the page for missing addresses suggests the card whose address is misspelt, also below a base path', async ({
	page,
	site,
	smallSite,
	tolerate,
}) => {
	tolerate(/404/);
	for (const [{ url }, card] of [
		[site, plainCard],
		[smallSite, smallLinkingCard],
	] as const) {
		await page.goto(`${url}${pathOf(card).slice(0, -2)}/`);
		const link = page.getByRole('main').getByRole('link', { name: card.data.title });
		await expect(link).toHaveAttribute('href', new URL(pathOf(card), url).pathname);
	}
});

test('a card loads no code for copying and sending before somebody needs it', async ({ page }) => {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.add(request.url());
	});
	await page.goto(CARD);
	// The first key starts the offline mode, whose code does not count here.
	await page.keyboard.press('Shift');
	await whenLoaded(page);
	const before = scripts.size;
	await markOf(page, TRAP).click();
	await expect(page.locator('.link-panel')).toBeVisible();
	expect(scripts.size).toBeGreaterThan(before);
});
