import { expect, test } from '../support/fixtures.ts';
import { button, left, question, show } from '../support/reviewing.ts';

test('the keys show, grade, undo and skip', async ({ page }) => {
	await page.goto('review/');
	await expect(show(page)).toBeVisible();
	const first = (await question(page).textContent()) ?? '';
	// The focus is nowhere: the keys work from the start.
	await page.keyboard.press('Space');
	await expect(button(page, /^Good/)).toBeVisible();
	await page.keyboard.press('4');
	await expect(left(page)).toHaveText('1 of 30 done today.');
	await expect(question(page)).not.toHaveText(first);
	await page.keyboard.press('u');
	await expect(left(page)).toHaveText('0 of 30 done today. Undone.');
	await expect(question(page)).toHaveText(first);
	for (const key of ['s', 'u']) await page.keyboard.press(key);
	await expect(left(page)).toHaveText('0 of 30 done today. Undone.');
	await expect(question(page)).toHaveText(first);
	const place = await button(page, 'Skip').boundingBox();
	await page.getByText('All domains').first().click();
	await expect(page.getByLabel('Ask only')).toBeVisible();
	expect(await button(page, 'Skip').boundingBox()).toEqual(place);
	await page.locator('[data-part="prompt"]').focus();
	await page.keyboard.press('s');
	await expect(left(page)).toHaveText('0 of 30 done today. Skipped: it comes back today, after all others.');
	await expect(question(page)).not.toHaveText(first);
	await expect(page.locator('[data-part="prompt"]')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(button(page, /^Good/)).toBeVisible();
});

test('keys do nothing while the focus is elsewhere', async ({ page }) => {
	await page.goto('review/');
	await show(page).click();
	await page.getByRole('contentinfo').getByRole('link').first().focus();
	await page.keyboard.press('3');
	await expect(button(page, /^Good/)).toBeVisible();
});
