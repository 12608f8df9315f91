import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { searchOn } from '../support/searching.ts';

test('the search button opens a dialog; Escape closes it and moves the focus back to the button', async ({ page }) => {
	await page.goto(pathOf(plainCard));
	const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
	await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(opener).toBeFocused();
});

for (const shortcut of ['Control+k', 'Meta+k']) {
	test(`${shortcut} opens the search dialog`, async ({ page }) => {
		await page.goto('glossary/');
		await page.keyboard.press(shortcut);
		await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
	});
}

test('a reader can search for a card and open it with the keyboard only', async ({ page }) => {
	await page.goto('./');
	await page.keyboard.press('Control+k');
	const { field, items, waitForResults } = searchOn(page, page.getByRole('dialog'));
	await page.keyboard.type('blue green elastic beanstalk');
	await waitForResults('blue green elastic beanstalk');
	await page.keyboard.press('ArrowDown');
	await expect(items.nth(0).getByRole('link').first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(items.nth(1).getByRole('link').first()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field).toBeFocused();
	const first = await items.first().getByRole('link').first().getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${first?.replace(/#.*/, '')}`));
});

test('Enter on a result opens it', async ({ page }) => {
	await page.goto('./');
	await page.keyboard.press('Control+k');
	const { items, waitForResults } = searchOn(page, page.getByRole('dialog'));
	await page.keyboard.type('nightly snapshots');
	await waitForResults('nightly snapshots');
	await page.keyboard.press('ArrowDown');
	const href = await items.first().getByRole('link').first().getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(href?.replace(/#.*/, '') ?? '-'));
});

test('a single key without Control or Meta does not open the dialog', async ({ page }) => {
	await page.goto('./');
	for (const key of ['/', 's', 'k', '?']) await page.keyboard.press(key);
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('no file of the search is loaded before a reader is about to use it', async ({ page }) => {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(new URL(request.url()).pathname));
	await page.goto(pathOf(plainCard));
	await page.waitForLoadState('networkidle');
	expect(requested.filter((path) => /search|pagefind/.test(path))).toEqual([]);
});
