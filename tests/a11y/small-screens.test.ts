import { expect, test } from '../support/fixtures.ts';
import { notes } from '../support/notes.ts';
import { targetFaults } from '../support/template-checks.ts';
import { TEMPLATES } from '../support/templates.ts';

test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

test('on every card, buttons and links are large enough for fingers, or far enough apart', async ({ page }) => {
	test.slow();
	for (const { id } of notes.scenarios) {
		await page.goto(`scenarios/${id}/`);
		await expect(page.getByRole('button', { name: 'Send to a colleague' })).toBeVisible();
		expect.soft(await targetFaults(page), id).toEqual([]);
	}
});

for (const [name, path] of Object.entries(TEMPLATES)) {
	test(`${name} has targets for fingers, and no field makes a phone zoom in`, async ({ page, tolerate }) => {
		if (name === 'a missing page') tolerate(/404/);
		await page.goto(path);
		await page.waitForLoadState();
		expect.soft(await targetFaults(page)).toEqual([]);
		// iOS zooms in where a field that gets the focus has letters of less than 16 px.
		const small = await page.locator('input, select, textarea').evaluateAll((fields) =>
			fields.flatMap((field) => {
				const size = parseFloat(getComputedStyle(field).fontSize);
				return size < 16 ? [`${field.outerHTML.slice(0, 60)} has letters of ${size} px`] : [];
			}),
		);
		expect.soft(small).toEqual([]);
	});
}
