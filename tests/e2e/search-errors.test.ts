import { expect, test } from '../support/fixtures.ts';
import { searchOn } from '../support/searching.ts';

test('a programming error of the search is reported and shown as a programming error', async ({ page, tolerate }) => {
	tolerate(/^page error/);
	// The list of terms has the right structure, but it is one of other cards.
	await page.route('**/pagefind/terms.json', (route) =>
		route.fulfill({ json: { version: 'x', cards: 0, comparisons: [], terms: [], words: [] } }),
	);
	const reported = page.waitForEvent('pageerror');
	await page.goto('search/?q=shard');
	const { status, results } = searchOn(page);
	expect((await reported).message).toContain('records');
	await expect(status).toContainText('programming error');
	await expect(status).not.toContainText('could not be loaded');
	await expect(results).toHaveAttribute('aria-busy', 'false');
	await expect(status.getByRole('link')).toHaveAttribute('href', /\/scenarios\/$/);
});

test('a list of names with another structure counts as not loaded', async ({ page }) => {
	await page.route('**/search-data.json', (route) => route.fulfill({ json: { words: ['shard'] } }));
	await page.goto('search/?q=shard');
	await expect(searchOn(page).status).toContainText('could not be loaded');
});
