import { expect, test } from '../support/fixtures.ts';
import { plainText as bare } from '../../src/model/inline-text.ts';
import { notes } from '../support/notes.ts';
import { show, written } from '../support/reviewing.ts';
import { searchFor } from '../support/searching.ts';
import { storedStudy } from '../support/stored-study.ts';
import { TEMPLATES } from '../support/templates.ts';

const path = TEMPLATES['a comparison'];
const comparison = notes.comparisons.find(({ id }) => path === `compare/${id}/`);
const { title = '', rows = [], columns = [] } = comparison?.data ?? {};
const lastRow = rows.at(-1)?.id ?? '';

test('on a phone each row is a block, in which each cell has the head of its column before it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(path);
	await expect(page.locator('thead')).toBeHidden();
	const row = page.locator(`tr[id="${lastRow}"]`);
	for (const [at, column] of columns.entries()) {
		const cell = row.locator('td').nth(at);
		await expect(cell.locator('.label')).toHaveText(column);
		await expect(cell.locator('.label')).toBeVisible();
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on paper it is a table with a head, also without script', async ({ browser, site }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 680, height: 900 } });
	const page = await context.newPage();
	await page.emulateMedia({ media: 'print' });
	await page.goto(site.url + path);
	await expect(page.locator('thead')).toBeVisible();
	await expect(page.locator('td .label').first()).toBeHidden();
	const tops = await page
		.locator(`tr[id="${lastRow}"] > *`)
		.evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
	expect(new Set(tops).size).toBe(1);
	await context.close();
});

test('a link to a row shows which row it is, and a row that is gone is told', async ({ page }) => {
	await page.goto(`${path}#${lastRow}`);
	const row = page.locator(`tr[id="${lastRow}"]`);
	await expect(row).toBeInViewport();
	const background = await row.evaluate((element) => getComputedStyle(element).backgroundColor);
	expect(background).not.toBe(
		await page
			.locator('tbody tr')
			.first()
			.evaluate((element) => getComputedStyle(element).backgroundColor),
	);
	await page.goto(`${path}#no-such-row`);
	await expect(page.getByText('The passage that this link led to is gone.')).toBeVisible();
});

test('the search shows a comparison that is asked for first, says what it is, and counts it', async ({ page }) => {
	const search = await searchFor(page, `compare ${title}`);
	const first = search.items.first();
	await expect(first.locator('.title')).toHaveText(title);
	await expect(first.locator('.tags')).toHaveText('Comparison');
	await expect(search.status).toContainText(/\d+ cards? and \d+ comparisons?\./);
	await first.locator('.title').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the review asks which one fits a constraint, shows the others, and leads to the row', async ({ page }) => {
	await page.route('**/review/prompts.json', async (route) => {
		const response = await route.fetch();
		const index = (await response.json()) as { cards: unknown; comparisons: [string][] };
		const own = index.comparisons.filter(([slug]) => path.startsWith(slug));
		await route.fulfill({ response, json: { ...index, cards: [], comparisons: own } });
	});
	await page.goto('review/');
	await expect(page.getByText('Comparison: which one fits this?')).toBeVisible();
	const constraint = (await page.locator('[data-part="question"]').textContent()) ?? '';
	const asked = rows.find(({ decides }) => bare(decides) === bare(constraint));
	expect(asked).toBeDefined();
	for (const { name } of rows) await expect(page.locator('[data-part="situation"]')).toContainText(bare(name));
	await show(page).click();
	await expect(page.locator('.verdict')).toHaveText(bare(asked?.name ?? ''));
	await page.getByRole('button', { name: /^Good/ }).click();
	await written(page, 1);
	expect((await storedStudy(page))?.reviews).toMatchObject([{ prompt: `${path.slice(0, -1)}#${asked?.id}` }]);
});
