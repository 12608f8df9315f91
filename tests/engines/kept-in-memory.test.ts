import { chromium } from '@playwright/test';
import { findFullBrowser, LAUNCH_ARGUMENTS } from '../../src/commands/browser.ts';
import { required } from '../../src/model/required.ts';
import { expect, test } from '../support/fixtures.ts';
import { fresh, review } from '../support/reviewing.ts';

// Playwright turns this memory off for its own pages, and Chromium without windows has none.
test('the start that Chromium has kept in memory shows what was studied since', async ({ site }) => {
	const browser = await chromium.launch({
		executablePath: required(findFullBrowser(), 'Chromium'),
		args: [...LAUNCH_ARGUMENTS],
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
	});
	try {
		const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto('./');
		await expect(page.getByLabel('When is your exam?')).toBeVisible();
		await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
		await review(page, 1);
		await page.evaluate(() => history.back());
		await expect(fresh(page)).toHaveText('29');
		expect(await page.evaluate(() => 'isKept' in globalThis)).toBe(true);
	} finally {
		await browser.close();
	}
});
