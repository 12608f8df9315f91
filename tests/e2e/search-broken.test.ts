import { expect, test } from '../support/fixtures.ts';
import { searchOn } from '../support/searching.ts';

const FAILURES = {
	'the index cannot be loaded': '**/pagefind/**',
	'the WebAssembly cannot be loaded': '**/*.pagefind',
	'names and filters are missing': '**/search-data.json',
};

for (const [name, pattern] of Object.entries(FAILURES)) {
	test(`if ${name}, a message says that search does not work and links to all cards`, async ({ page, tolerate }) => {
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

test('if the index is not loaded after 2.5 seconds, a message says so', async ({ page, tolerate }) => {
	tolerate(/./);
	await page.clock.install();
	await page.route('**/pagefind/**', () => undefined);
	await page.goto('search/', { waitUntil: 'domcontentloaded' });
	const { field, results, status } = searchOn(page);
	await page.waitForFunction(() => customElements.get('search-box') !== undefined);
	// From here on, the clock of the page goes on only when the test says so.
	await page.clock.pauseAt(Date.now() + 60_000);
	await field.fill('codebuild');
	await expect(results).toHaveAttribute('aria-busy', 'true');
	await page.clock.runFor(2400);
	await expect(status).not.toContainText(/is still loading|does not work/);
	await page.clock.runFor(100);
	await expect(status).toContainText(/is still loading|does not work/);
	await expect(page.getByRole('main').locator('a[href$="/scenarios/"]').first()).toBeVisible();
});
