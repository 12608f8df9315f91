import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { searchOn } from '../support/searching.ts';
import { plainCard, pathOf } from '../support/live-cards.ts';

/** The focused element: its name, where it is, and whether it can be seen. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const { top, left, width, height } = element.getBoundingClientRect();
		const name = element.getAttribute('aria-label') ?? element.innerText.trim();
		return {
			name,
			top: top + scrollY,
			left,
			isSeen: width > 0 && height > 0,
			outline: getComputedStyle(element).outlineStyle,
		};
	});

async function tabThrough(page: Page, steps: number) {
	const stops = [];
	for (let step = 0; step < steps; step++) {
		await page.keyboard.press('Tab');
		stops.push(await focused(page));
	}
	return stops;
}

for (const width of [390, 1280]) {
	test(`Tab moves through a card in reading order, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(pathOf(plainCard));
		const stops = await tabThrough(page, 24);
		expect(stops.map(({ name }) => name).slice(0, 3)).toEqual(['Skip to content', 'DOP Notes', 'DOP-C02']);
		const names = stops.map(({ name }) => name);
		const order = ['Home', 'Decision', 'Link to the decision', 'Recall', 'Star', 'Copy for a colleague', 'Do this'];
		expect(names.filter((name) => order.includes(name))).toEqual(order);
		for (const { name, isSeen, outline } of stops) expect([name, isSeen, outline]).toEqual([name, true, 'solid']);
		const column = stops.slice(names.indexOf('Link to the decision'));
		for (const [at, stop] of column.entries()) {
			// A heading beside its text may start slightly above it.
			expect(stop.top, stop.name).toBeGreaterThanOrEqual((column[at - 1]?.top ?? 0) - 40);
		}
	});
}

test('search results are announced, and their list has a name', async ({ page }) => {
	await page.goto('search/');
	const { field, waitForResults } = searchOn(page);
	await field.fill('kinesys');
	await waitForResults('kinesys');
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Search" [level=1]
    - search:
      - searchbox "Search the cards": kinesys
      - combobox "Domain"
      - combobox "Service"
    - status: /Showing results for/
    - list "Search results":
      - listitem:
        - link
        - paragraph
  `);
});

test('the search dialog has a name, and Tab reaches nothing behind it', async ({ page }) => {
	await page.goto(pathOf(plainCard));
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
	await tabThrough(page, 1);
	for (let step = 0; step < 12; step++) {
		await page.keyboard.press('Tab');
		const inside = await page.evaluate(
			() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
		);
		expect(inside).toBe(true);
	}
});
