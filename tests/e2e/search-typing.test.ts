import { expect, test } from '../support/fixtures.ts';
import { searchFor, searchOn } from '../support/searching.ts';

const LETTERS = 'codebuild private vpc db';

test('while 24 letters are typed, nothing is announced, and after a pause the status once or twice', async ({
	page,
}) => {
	await page.clock.install();
	// Pagefind waits for its WebAssembly with a timer, so the index is loaded before the clock stops.
	const { field, status, results, waitForResults } = await searchFor(page, 'codebuild');
	await status.evaluate((line) => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		new MutationObserver(() => seen.push(line.textContent)).observe(line, { childList: true, subtree: true });
	});
	const announced = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
	// From here on, the clock of the page goes on only when the test says so.
	await page.clock.pauseAt(Date.now() + 60_000);
	await field.clear();
	await field.pressSequentially(LETTERS);
	await waitForResults(LETTERS);
	expect(await announced()).toEqual([]);
	await page.clock.runFor(2000);
	await expect(status).toContainText(/\d+ cards?/);
	const seen = await announced();
	expect(seen.length, seen.join('\n')).toBeLessThanOrEqual(2);
	await expect(results).toHaveAttribute('data-query', LETTERS);
});

test('where the browser refuses to change the address, the search goes on', async ({ page }) => {
	await page.addInitScript(() => {
		history.replaceState = () => {
			throw new DOMException('Too many calls', 'SecurityError');
		};
	});
	await page.goto('search/');
	const { field, items, waitForResults } = searchOn(page);
	for (const query of ['codebuild', 'kinesis shards']) {
		await field.fill(query);
		await waitForResults(query);
		await expect(items.first()).toBeVisible();
	}
});

test('while letters are typed, the address is written only after a pause, and before the reader leaves', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const counts = { replaced: 0 };
		Object.assign(window, { counts });
		const replaceState = history.replaceState.bind(history);
		history.replaceState = (...args) => {
			counts.replaced++;
			replaceState(...args);
		};
	});
	await page.clock.install();
	await page.goto('search/');
	const { field, items, waitForResults } = searchOn(page);
	// The search is loaded while time goes on.
	await field.fill('pipeline');
	await waitForResults('pipeline');
	await expect(page).toHaveURL(/q=pipeline$/);
	const replaced = () => page.evaluate(() => (window as unknown as { counts: { replaced: number } }).counts.replaced);
	const before = await replaced();
	await page.clock.pauseAt(Date.now() + 60_000);
	await field.clear();
	await field.pressSequentially(LETTERS);
	await waitForResults(LETTERS);
	expect(await replaced()).toBe(before);
	await page.clock.runFor(2000);
	await expect(page).toHaveURL(/q=codebuild\+private\+vpc\+db$/);
	expect(await replaced()).toBe(before + 1);
	await page.clock.resume();
	await field.fill('kinesis shards');
	await waitForResults('kinesis shards');
	await items.first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/scenarios\//);
	await page.goBack();
	await expect(field).toHaveValue('kinesis shards');
});

test('a search that the reader types on during loads no texts of cards', async ({ page }) => {
	const texts: string[] = [];
	page.on('request', (request) => request.url().includes('/fragment/') && texts.push(request.url()));
	const { promise: released, resolve: release } = Promise.withResolvers<null>();
	await page.route('**/pagefind/terms/**', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto('search/');
	const { field, items, waitForResults } = searchOn(page);
	const asked = page.waitForRequest('**/pagefind/terms/**');
	await field.fill('codedeploy');
	await asked;
	await field.fill('codedeploy hooks');
	await field.fill('codebuild report groups');
	release(null);
	await waitForResults('codebuild report groups');
	expect(texts.length).toBe(await items.count());
});
