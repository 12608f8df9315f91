import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { notes } from '../support/notes.ts';
import { targetFaults } from '../support/template-checks.ts';
import { TEMPLATES } from '../support/templates.ts';

test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

/** Some cards, from all over the list: the same parts stand on all of them. */
const CARDS = notes.scenarios.filter((_, at) => at % Math.ceil(notes.scenarios.length / 6) === 0);

test('on cards, buttons and links are large enough for fingers, or far enough apart', async ({ page }) => {
	test.slow();
	for (const { id } of process.env['FULL'] ? notes.scenarios : CARDS) {
		await page.goto(`scenarios/${id}/`);
		await expect(page.getByRole('button', { name: 'Copy for a colleague' })).toBeVisible();
		expect.soft(await targetFaults(page), id).toEqual([]);
	}
});

/** iOS zooms in where a field that gets the focus has letters of less than 16 px. */
const smallFields = (page: Page) =>
	page.locator('input, select, textarea').evaluateAll((fields) =>
		fields.flatMap((field) => {
			const size = parseFloat(getComputedStyle(field).fontSize);
			return size < 16 ? [`${field.outerHTML.slice(0, 60)} has letters of ${size} px`] : [];
		}),
	);

test('every kind of page has targets for fingers, and no field makes a phone zoom in', async ({ page, tolerate }) => {
	test.slow();
	tolerate(/404/);
	for (const [name, path] of Object.entries(TEMPLATES)) {
		await page.goto(path);
		expect.soft(await targetFaults(page), name).toEqual([]);
		expect.soft(await smallFields(page), name).toEqual([]);
	}
});
