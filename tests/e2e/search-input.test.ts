import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { searchFor, searchOn } from '../support/searching.ts';

async function openDialog(page: Page) {
	await page.goto(pathOf(plainCard));
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await expect(dialog).toBeVisible();
	const { x, y, width, height } = (await dialog.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	return { dialog, left: x, top: y, right: x + width, bottom: y + height };
}

test('a press in the dialog’s field and a release outside does not close it', async ({ page }) => {
	const { dialog, left } = await openDialog(page);
	await dialog.getByRole('searchbox').fill('codebuild');
	const field = (await dialog.getByRole('searchbox').boundingBox()) ?? { x: 0, y: 0 };
	await page.mouse.move(field.x + 40, field.y + 10);
	await page.mouse.down();
	await page.mouse.move(left - 60, field.y + 10, { steps: 4 });
	await page.mouse.up();
	await expect(dialog).toBeVisible();
	// The other way round does not close it either.
	await page.mouse.move(left - 60, field.y + 10);
	await page.mouse.down();
	await page.mouse.move(field.x + 40, field.y + 10, { steps: 4 });
	await page.mouse.up();
	await expect(dialog).toBeVisible();
});

test('a click within the dialog’s edge does not close it, one on the backdrop does', async ({ page }) => {
	const { dialog, left, top } = await openDialog(page);
	await page.mouse.click(left + 6, top + 40);
	await expect(dialog).toBeVisible();
	await page.mouse.click(left - 20, top + 40);
	await expect(dialog).toBeHidden();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a tap below the results does not close the dialog', async ({ page }) => {
		const { dialog } = await openDialog(page);
		await page.touchscreen.tap(200, 830);
		await page.touchscreen.tap(4, 400);
		await expect(dialog).toBeVisible();
	});
});

for (const [layout, key, code] of [
	['Cyrillic', 'л', 'KeyK'],
	['Greek', 'κ', 'KeyK'],
	['Dvorak', 'k', 'KeyV'],
] as const) {
	test(`Ctrl+K opens the dialog on a ${layout} layout`, async ({ page }) => {
		await page.goto('./');
		await page.evaluate(
			(init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, ctrlKey: true, bubbles: true })),
			{ key, code },
		);
		await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
	});
}

test('a key event without a key, as browsers send when they fill in a form, is ignored', async ({ page }) => {
	await page.goto('search/?q=codebuild');
	await expect(searchOn(page).items.first()).toBeVisible();
	// The fixture fails on page errors.
	await page.getByRole('searchbox').evaluate((field) => {
		field.dispatchEvent(Object.assign(new Event('keydown', { bubbles: true }), { ctrlKey: true }));
	});
	await expect(page.getByRole('searchbox')).toHaveValue('codebuild');
});

test('the arrow keys choose a character while one is composed, and do not leave the field', async ({ page }) => {
	await page.goto('search/?q=codebuild');
	const { field, items } = searchOn(page);
	await expect(items.first()).toBeVisible();
	await field.focus();
	await field.evaluate((input) =>
		input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true })),
	);
	await expect(field).toBeFocused();
});

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
