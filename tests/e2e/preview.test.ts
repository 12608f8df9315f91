import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

const CARD = 'scenarios/kinesis-slow-reads-skipped-records/';
const firstLink = (page: Page) => page.locator('.prose a[data-card]').first();
const preview = (page: Page) => page.getByRole('tooltip');

test('a mouse that rests on a link to a card sees its title, decision and services', async ({ page }) => {
	await page.goto(CARD);
	await firstLink(page).hover();
	await expect(preview(page)).toContainText('Kinesis iterator age keeps growing and consumers lag');
	await expect(preview(page)).toContainText('Add consumer instances');
	await expect(preview(page)).toContainText('Kinesis Data Streams');
});

test('a preview asks for one small file, and for none the second time', async ({ page }) => {
	await page.goto(CARD);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	for (let times = 0; times < 2; times++) {
		await firstLink(page).hover();
		await expect(preview(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await page.mouse.move(1, 1);
		await expect(preview(page)).toBeHidden();
	}
	expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/scenarios/kinesis-growing-iterator-age.json']);
});

test('a preview stays while the mouse is on it, and goes when the mouse leaves both', async ({ page }) => {
	await page.goto(CARD);
	await firstLink(page).hover();
	await expect(preview(page)).toBeVisible();
	await preview(page).hover();
	await page.waitForTimeout(600);
	await expect(preview(page)).toBeVisible();
	await page.mouse.move(1, 1);
	await expect(preview(page)).toBeHidden();
});

test('a keyboard sees previews too, and Escape closes them without moving the focus', async ({ page }) => {
	await page.goto(CARD);
	await page.locator('main').focus();
	const link = firstLink(page);
	while (!(await link.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
	await expect(preview(page)).toBeVisible();
	await expect(link).toHaveAccessibleDescription(/Add consumer instances/);
	await page.keyboard.press('Escape');
	await expect(preview(page)).toBeHidden();
	await expect(link).toBeFocused();
	await page.waitForTimeout(500);
	await expect(preview(page)).toBeHidden();
});

test('a mouse that only passes over links sees nothing and asks for nothing', async ({ page }) => {
	await page.goto(CARD);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await firstLink(page).hover();
	await page.mouse.move(1, 1);
	await page.waitForTimeout(700);
	await expect(preview(page)).toBeHidden();
	expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
});

test('a preview moves nothing on the page', async ({ page }) => {
	await page.goto(CARD);
	await page.waitForTimeout(300);
	await page.evaluate(() => {
		new PerformanceObserver((list) => {
			document.body.dataset['shifts'] = String(list.getEntries().length);
		}).observe({ type: 'layout-shift' });
	});
	await firstLink(page).hover();
	await expect(preview(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.waitForTimeout(200);
	expect(await page.locator('body').getAttribute('data-shifts')).toBeNull();
});

test('where a file is missing there is no preview, and the link still works', async ({ page, tolerate }) => {
	tolerate(/growing-iterator-age\.json|404/);
	await page.route('**/scenarios/*.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
	await page.goto(CARD);
	await firstLink(page).hover();
	await page.waitForTimeout(700);
	await expect(preview(page)).toBeHidden();
	await firstLink(page).click();
	await expect(page).toHaveURL(/kinesis-growing-iterator-age\/$/);
});

test('a browser without anchor positioning puts the preview at the link', async ({ page }) => {
	await page.addInitScript(() => {
		CSS.supports = () => false;
		const { replaceSync } = CSSStyleSheet.prototype;
		CSSStyleSheet.prototype.replaceSync = function (text) {
			replaceSync.call(this, text.replace(/(?:position-[\w-]+|anchor-name):[^;}]*/g, ''));
		};
	});
	await page.goto(CARD);
	await firstLink(page).hover();
	await expect(preview(page)).toBeVisible();
	const [link, box] = [await firstLink(page).boundingBox(), await preview(page).boundingBox()];
	expect(Math.abs((box?.y ?? 0) - ((link?.y ?? 0) + (link?.height ?? 0)))).toBeLessThan(24);
});

test('previews work below a base path', async ({ page, basedSite }) => {
	await page.goto(basedSite.url + CARD);
	await firstLink(page).hover();
	await expect(preview(page)).toContainText('Kinesis iterator age');
});

test('a touch goes straight to the card', async ({ browser, site }) => {
	const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(site.url + CARD);
	await firstLink(page).tap();
	await expect(page).toHaveURL(/kinesis-growing-iterator-age\/$/);
	expect(asked.filter((url) => /card-preview|\.json/.test(url))).toEqual([]);
	await context.close();
});
