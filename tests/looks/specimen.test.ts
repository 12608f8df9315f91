import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

const { resolve } = createRequire(import.meta.url);
const file = (weight: number) =>
	readFileSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`)).toString(
		'base64',
	);

/** One bundled font for all text, so that screenshots do not depend on the fonts of a machine. */
const FONTS = [400, 600]
	.map(
		(weight) =>
			`@font-face { font-family: Kept; font-weight: ${weight}; src: url(data:font/woff2;base64,${file(weight)}) }`,
	)
	.join('\n');
const ONE_FONT = `${FONTS}
	:root { --serif: Kept; --sans: Kept; --mono: Kept }
	/* Characters that the font lacks would come from another one. */
	.prose .traps ul { list-style-type: '×\\2002' !important }
	.prose .traps .right-when::before { content: '+' / '' !important }
	summary:has(.count)::before { content: '>' / '' !important }`;

async function open(page: Page, url: string) {
	await page.goto(url);
	await page.addStyleTag({ content: ONE_FONT });
	await page.evaluate(() => document.fonts.ready);
	await page.locator('#specimen-search').focus();
}

// The policy of the pages would block the font.
test.use({ bypassCSP: true });

/** Both schemes and the narrowest and widest screen; the other combinations run in `npm run test:full`. */
const ALWAYS = ['390-light', '1280-dark'];

for (const width of [390, 834, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		const tag = ALWAYS.includes(`${width}-${colorScheme}`) ? [] : ['@full'];
		test(`every element looks as kept, ${width} px wide, ${colorScheme}`, { tag }, async ({ page, smallSite }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await open(page, `${smallSite.url}specimen/#another-one`);
			await expect(page).toHaveScreenshot(`${width}-${colorScheme}.png`, { fullPage: true });
		});
	}
}
