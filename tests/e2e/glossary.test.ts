import { expect, test } from '../support/fixtures.ts';
import { notes } from '../support/notes.ts';

const terms = notes.glossary?.data ?? [];
const [first, second] = [terms[0], terms.at(-1)];

test('the filter of the glossary leaves the terms that contain all words, and says how many', async ({ page }) => {
	if (!first || !second) throw new Error('The glossary has too few terms.');
	await page.goto('glossary/');
	const term = (word: string) => page.getByRole('term').filter({ hasText: new RegExp(`^${word}$`) });
	const field = page.getByLabel('Show only terms with these words');
	await field.fill(first.term.toUpperCase());
	await expect(term(first.term)).toBeVisible();
	await expect(term(second.term)).toBeHidden();
	await expect(page.locator('list-filter output')).toHaveText(/^\d+ terms?$/);
	await field.fill('no such word here');
	await expect(page.locator('list-filter output')).toHaveText('0 terms');
	await expect(page.getByRole('main').locator('section:visible')).toHaveCount(0);
	await field.fill('');
	await expect(term(second.term)).toBeVisible();
	await expect(page.locator('list-filter output')).toBeEmpty();
});
