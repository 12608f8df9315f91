import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from '../support/built.ts';
import { changingSite } from '../support/changing-site.ts';
import { TEMPLATES } from '../support/templates.ts';

/** WCAG 1.4.12: what a reader's own style may set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-block-end: 2em !important; }`;

for (const [name, path] of Object.entries(TEMPLATES)) {
	test(`${name} stays whole at 400 % zoom with wide spacing`, async ({ browser }) => {
		await using site = await changingSite(SITE_FOLDER);
		// 1280 by 1024 pixels at 400 % are 320 by 256.
		const context = await browser.newContext({ viewport: { width: 320, height: 256 }, bypassCSP: true });
		const page = await context.newPage();
		await page.goto(new URL(path, site.url).href);
		await page.addStyleTag({ content: SPACING });
		const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(beyond).toBeLessThanOrEqual(0);
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll('main p, main li, main h1, main h2, main a')]
				.filter((element) => getComputedStyle(element).overflow === 'hidden' && element.clientHeight > 2)
				.filter((element) => element.scrollHeight > element.clientHeight + 1)
				.map((element) => element.outerHTML.slice(0, 80)),
		);
		expect(cut).toEqual([]);
		await context.close();
	});
}

test('forced colors leave focus, current page and decision to be seen', async ({ browser }) => {
	await using site = await changingSite(SITE_FOLDER);
	const context = await browser.newContext({ forcedColors: 'active', reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.goto(`${site.url}scenarios/ecs-container-logs/`);
	await page.keyboard.press('Tab');
	const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
	expect(outline).not.toBe('none');
	const edge = await page.locator('.decision').evaluate((element) => getComputedStyle(element).borderInlineStartWidth);
	expect(edge).not.toBe('0px');
	const moving = await page.evaluate(() => document.getAnimations().length);
	expect(moving).toBe(0);
	await context.close();
});
