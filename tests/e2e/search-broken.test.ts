import { expect, test } from '../support/fixtures.ts';
import { searchOn } from '../support/searching.ts';

const BREAKS = {
	'the index cannot be loaded': '**/pagefind/**',
	'the WebAssembly cannot be loaded': '**/*.pagefind',
	'the word list is missing': '**/search-words.json',
};

for (const [name, pattern] of Object.entries(BREAKS)) {
	test(`where ${name}, the reader is told and gets a link to the list`, async ({ page, tolerate }) => {
		tolerate(/./);
		await page.route(pattern, (route) => route.abort());
		await page.goto('search/?q=codebuild');
		const { status, results } = searchOn(page);
		await expect(status).toContainText('does not work');
		await expect(results).toHaveAttribute('aria-busy', 'false');
		await status.getByRole('link').click();
		await expect(page).toHaveURL(/\/scenarios\/$/);
	});
}

test('where the index does not arrive within 2.5 seconds, the reader is told', async ({ page, tolerate }) => {
	tolerate(/./);
	await page.clock.install();
	await page.route('**/pagefind/**', () => undefined);
	await page.goto('search/', { waitUntil: 'domcontentloaded' });
	const { field, results, status } = searchOn(page);
	await page.waitForFunction(() => customElements.get('search-box') !== undefined);
	// From here on time passes only as the test says.
	await page.clock.pauseAt(Date.now() + 60_000);
	await field.fill('codebuild');
	await expect(results).toHaveAttribute('aria-busy', 'true');
	await page.clock.runFor(2400);
	await expect(status).not.toContainText(/has not come|does not work/);
	await page.clock.runFor(100);
	await expect(status).toContainText(/has not come|does not work/);
	await expect(page.getByRole('heading', { name: /All scenarios/ })).toBeVisible();
});
