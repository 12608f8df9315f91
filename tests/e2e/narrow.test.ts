import { expect, test } from '../support/fixtures.ts';
import { slugs } from '../support/notes.ts';
import { TEMPLATES } from '../support/templates.ts';

for (const width of [320, 390]) {
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height: 800 } });

		test('no page scrolls sideways', async ({ page, tolerate }) => {
			test.slow();
			tolerate(/404/);
			const wide: string[] = [];
			const cards = width === 320 ? slugs.map((slug) => `scenarios/${slug}/`) : [];
			for (const path of [...Object.values(TEMPLATES), ...cards]) {
				await page.goto(path);
				const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				if (over > 0) wide.push(`${path} by ${over} px`);
			}
			expect(wide).toEqual([]);
		});
	});
}
