import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { longestPages } from '../support/longest-pages.ts';
import { builtPages, cardPages } from '../support/pages.ts';
import { siteWithHeaders, watchPolicy } from '../support/site-with-headers.ts';
import { overflowOf } from '../support/template-checks.ts';

const PIXELS_A_MM = 96 / 25.4;
/** Width and height of an A4 sheet without the margins that `print.css` sets, in pixels. */
const [SHEET_WIDTH, SHEET_HEIGHT] = [180 * PIXELS_A_MM, 277 * PIXELS_A_MM];
/** A text of this many sheets fits on two, however it is broken into pages. */
const SURELY_TWO_SHEETS = 1.6;
const PHONE = { width: 320, height: 800 };

/** How many sheets of paper the page fills. Making a PDF takes long, so it is made only where the height leaves a doubt. */
async function sheetsOf(page: Page): Promise<number> {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: Math.floor(SHEET_WIDTH), height: 100 });
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	const pdf = height / SHEET_HEIGHT > SURELY_TWO_SHEETS && (await page.pdf({ format: 'A4', preferCSSPageSize: true }));
	await page.setViewportSize(PHONE);
	await page.emulateMedia({ media: 'screen' });
	return pdf ? (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0) : 2;
}

const cards = cardPages();
const others = longestPages(builtPages().filter((page) => page.path !== '/404.html' && !cards.includes(page)));

for (const [name, pages] of [
	['cards', longestPages(cards)],
	['other pages', others],
] as const) {
	test(`${name} keep to their policy, ask no other host, set no cookie, and fit into 320 px${name === 'cards' ? ' and on two sheets of paper' : ''}`, async ({
		browser,
	}) => {
		test.slow();
		await using site = await siteWithHeaders();
		const context = await browser.newContext({ viewport: PHONE });
		const faults = await watchPolicy(context);
		const page = await context.newPage();
		for (const { path } of pages) {
			await page.goto(site.url + path.slice(1));
			const beyond = await overflowOf(page);
			if (beyond > 0) faults.push(`${path} is ${beyond} px wider than the screen`);
			const sheets = name === 'cards' ? await sheetsOf(page) : 0;
			if (sheets > 2) faults.push(`${path} fills ${sheets} sheets of paper`);
		}
		expect(faults).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		await context.close();
	});
}
