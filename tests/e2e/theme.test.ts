import { expect, test } from '../support/fixtures.ts';

test('the page follows the device', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./');
	const light = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(light);
});

test('a choice is kept on the next page, from its first frame on', async ({ page, tolerate }) => {
	tolerate(/_astro|ERR_FAILED/);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./');
	const button = page.getByRole('button', { name: /Color scheme/ });
	await button.click();
	await button.click();
	await expect(button).toHaveAccessibleName(/dark/);
	const dark = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	expect(dark).toBe('dark');
	// Scripts that are files run after the first frame; the choice must not need them.
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto('scenarios/').catch(() => undefined);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});

test('where storage is forbidden the page works all the same', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('Denied', 'SecurityError');
			},
		});
	});
	await page.goto('./');
	const button = page.getByRole('button', { name: /Color scheme/ });
	await button.click();
	await expect(button).toHaveAccessibleName(/light/);
});

test('a color scheme chosen in one tab shows in the others', async ({ page, context }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./');
	const other = await context.newPage();
	await other.goto('scenarios/');
	await page.getByRole('button', { name: /Color scheme/ }).click();
	await page.getByRole('button', { name: /Color scheme/ }).click();
	await expect(other.getByRole('button', { name: 'Color scheme: dark' })).toBeVisible();
	expect(await other.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
	await page.getByRole('button', { name: /Color scheme/ }).click();
	await expect(other.getByRole('button', { name: 'Color scheme: as the device' })).toBeVisible();
});
