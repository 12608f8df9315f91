import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { searchOn } from '../support/searching.ts';
import { TEMPLATES } from '../support/templates.ts';

/** The roles and names that assistive technology is given, a line each. */
const treeOf = (page: Page) => page.locator('body').ariaSnapshot();

/** Levels of the headings in the order in which they are read. */
const levelsOf = (tree: string) => [...tree.matchAll(/heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));

for (const [name, path] of Object.entries(TEMPLATES)) {
	test(`${name} has its landmarks once, named ways, and headings without gaps`, async ({ page, tolerate }) => {
		if (name === 'a missing page') tolerate(/404/);
		await page.goto(path);
		const tree = await treeOf(page);
		for (const landmark of ['banner', 'main', 'contentinfo']) {
			expect(tree.match(new RegExp(`^- ${landmark}:`, 'gm')), landmark).toHaveLength(1);
		}
		expect(tree).not.toMatch(/- navigation:/);
		const ways = [...tree.matchAll(/- navigation "(.+)"/g)].map(([, way]) => way);
		expect(new Set(ways).size).toBe(ways.length);
		const levels = levelsOf(tree);
		expect(levels.filter((level) => level === 1)).toEqual([1]);
		for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
	});
}

/** What has the focus: its role by tag, its name, and where it is. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const { top, left, width, height } = element.getBoundingClientRect();
		const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
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
	test(`the keyboard goes through a card in the order it is read, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('scenarios/ecs-container-logs/');
		const stops = await tabThrough(page, 24);
		expect(stops.map(({ name }) => name).slice(0, 3)).toEqual(['Skip to content', 'DOP Notes', 'DOP-C02']);
		const names = stops.map(({ name }) => name);
		const order = ['Home', 'Decision', 'Link to the decision', 'Recall', 'Star', 'Send to a colleague', 'Do this'];
		expect(names.filter((name) => order.includes(name))).toEqual(order);
		for (const { name, isSeen, outline } of stops) expect([name, isSeen, outline]).toEqual([name, true, 'solid']);
		const column = stops.slice(names.indexOf('Link to the decision'));
		for (const [at, stop] of column.entries()) {
			// A head beside its text may begin a little above it.
			expect(stop.top, stop.name).toBeGreaterThanOrEqual((column[at - 1]?.top ?? 0) - 40);
		}
	});
}

test('what a search found is announced, and its list is named', async ({ page }) => {
	await page.goto('search/');
	const { field, settled } = searchOn(page);
	await field.fill('kinesys');
	await settled('kinesys');
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

test('the search dialog is a dialog with a name, and nothing behind it is reached', async ({ page }) => {
	await page.goto('scenarios/ecs-container-logs/');
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
