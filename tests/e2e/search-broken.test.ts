import { expect, test } from '../support/fixtures.ts';
import { searchOn } from '../support/searching.ts';

const BREAKS = {
	'the index cannot be reached': '**/pagefind/**',
	'the WebAssembly cannot be loaded': '**/*.pagefind',
	'the word list is missing': '**/search-words.json',
};

for (const [name, pattern] of Object.entries(BREAKS)) {
	test(`where ${name}, the reader is told within 3 seconds and gets the list`, async ({ page, tolerate }) => {
		tolerate(/./);
		await page.route(pattern, (route) => route.abort());
		await page.goto('search/?q=codebuild');
		const { status, results } = searchOn(page);
		await expect(status).toContainText('does not work', { timeout: 3_000 });
		await expect(results).toHaveAttribute('aria-busy', 'false');
		await status.getByRole('link').click();
		await expect(page).toHaveURL(/\/scenarios\/$/);
	});
}

test('where the index never answers, the reader is told within 3 seconds too', async ({ page, tolerate }) => {
	tolerate(/./);
	await page.route('**/pagefind/**', () => undefined);
	await page.goto('search/?q=codebuild', { waitUntil: 'domcontentloaded' });
	await expect(searchOn(page).status).toContainText(/does not work|has not come/, { timeout: 3_500 });
	await expect(page.getByRole('heading', { name: /All scenarios/ })).toBeVisible();
});
