import { expect, test } from '../support/fixtures.ts';
import { searchOn } from '../support/searching.ts';

test('Ctrl+K opens the dialog on Cyrillic, Greek and Dvorak layouts', async ({ page }) => {
	await page.goto('./');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	for (const [layout, key, code] of [
		['Cyrillic', 'л', 'KeyK'],
		['Greek', 'κ', 'KeyK'],
		['Dvorak', 'k', 'KeyV'],
	] as const)
		await test.step(layout, async () => {
			await page.evaluate(
				(init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, ctrlKey: true, bubbles: true })),
				{ key, code },
			);
			await expect(dialog).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
		});
});

test('a key event without a key, and the arrow keys while a character is composed, change nothing in the field', async ({
	page,
}) => {
	await page.goto('search/?q=codebuild');
	const { field, items } = searchOn(page);
	await expect(items.first()).toBeVisible();
	await field.focus();
	await test.step('browsers send an event without a key when they fill in a form', async () => {
		// The fixture fails on page errors.
		await field.evaluate((input) =>
			input.dispatchEvent(Object.assign(new Event('keydown', { bubbles: true }), { ctrlKey: true })),
		);
		await expect(field).toHaveValue('codebuild');
	});
	await test.step('the arrow keys choose a character', async () => {
		await field.evaluate((input) =>
			input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true })),
		);
		await expect(field).toBeFocused();
	});
});
