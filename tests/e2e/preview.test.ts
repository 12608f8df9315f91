import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { linkingCard, pathOf } from '../support/live-cards.ts';
import { cardNote, notes } from '../support/notes.ts';
import { smallCard, smallLinkingCard } from '../support/small-site.ts';
import { whenLoaded } from '../support/template-checks.ts';

const CARD = pathOf(linkingCard);
const firstLink = (page: Page) => page.locator('.prose a[data-card]').first();
const preview = (page: Page) => page.getByRole('tooltip');

/** The card that the first link leads to. */
async function linkedCard(page: Page) {
	return cardNote((await firstLink(page).getAttribute('data-card')) ?? '');
}

/** Opens the card; from then on its time passes only as the test says. */
async function openWithoutTime(page: Page) {
	await page.clock.install();
	await page.goto(CARD);
	await page.clock.pauseAt(Date.now() + 60_000);
}

/** Waits until the code of previews has been loaded, which the first link that is pointed at starts. */
const codeLoaded = (page: Page) => page.waitForFunction(() => customElements.get('card-preview') !== undefined);

/** Longer than any delay of a preview, in milliseconds. */
const A_WHILE = 2000;

test('a mouse that rests on a link to a card sees its title, decision and services', async ({ page }) => {
	await page.goto(CARD);
	const { data } = await linkedCard(page);
	await firstLink(page).hover();
	await expect(preview(page)).toContainText(data.title);
	await expect(preview(page)).toContainText(data.answer ?? '(no decision)');
	for (const service of data.services) {
		const name = notes.services.find(({ id }) => id === service)?.data.short;
		await expect(preview(page)).toContainText(name ?? '(no such service)');
	}
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
	const { id } = await linkedCard(page);
	expect(asked.filter((path) => path.endsWith('.json'))).toEqual([`/scenarios/${id}.json`]);
});

test('a preview stays while the mouse is on it, and goes when the mouse leaves both', async ({ page }) => {
	await openWithoutTime(page);
	await firstLink(page).hover();
	await codeLoaded(page);
	await page.clock.runFor(A_WHILE);
	await expect(preview(page)).toBeVisible();
	await preview(page).hover();
	await page.clock.runFor(A_WHILE);
	await expect(preview(page)).toBeVisible();
	await page.mouse.move(1, 1);
	await page.clock.runFor(A_WHILE);
	await expect(preview(page)).toBeHidden();
});

test('the keyboard opens previews too, and Escape closes them without moving the focus', async ({ page }) => {
	await page.clock.install();
	await page.goto(CARD);
	await page.locator('main a').first().focus();
	const link = firstLink(page);
	while (!(await link.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
	await expect(preview(page)).toBeVisible();
	const { data } = await linkedCard(page);
	await expect(link).toHaveAccessibleDescription(
		new RegExp(RegExp.escape((data.answer ?? '(no decision)').slice(0, 20))),
	);
	await page.keyboard.press('Escape');
	await expect(preview(page)).toBeHidden();
	await expect(link).toBeFocused();
	await page.clock.fastForward(A_WHILE);
	await expect(preview(page)).toBeHidden();
});

test('a mouse that only passes over links sees nothing and loads nothing', async ({ page }) => {
	await openWithoutTime(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await firstLink(page).hover();
	await codeLoaded(page);
	await page.mouse.move(1, 1);
	await page.clock.runFor(A_WHILE);
	await expect(preview(page)).toBeHidden();
	expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
});

test('a preview moves nothing on the page', async ({ page }) => {
	await page.goto(CARD);
	await whenLoaded(page);
	await page.evaluate(() => {
		new PerformanceObserver((list) => {
			document.body.dataset['shifts'] = String(list.getEntries().length);
		}).observe({ type: 'layout-shift' });
	});
	await firstLink(page).hover();
	await expect(preview(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(preview(page)).toBeHidden();
	await whenLoaded(page);
	expect(await page.locator('body').getAttribute('data-shifts')).toBeNull();
});

test('where its file is missing there is no preview, and the link still works', async ({ page, tolerate }) => {
	tolerate(/\.json|404/);
	await page.route('**/scenarios/*.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
	await page.goto(CARD);
	const answer = page.waitForResponse('**/scenarios/*.json');
	await firstLink(page).hover();
	await (await answer).finished();
	await whenLoaded(page);
	await expect(preview(page)).toBeHidden();
	const { id } = await linkedCard(page);
	await firstLink(page).click();
	await expect(page).toHaveURL(new RegExp(`/${id}/`));
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
	// With room below it, whatever stands above it on the card.
	await firstLink(page).evaluate((link) => link.scrollIntoView({ block: 'center' }));
	await firstLink(page).hover();
	await expect(preview(page)).toBeVisible();
	const [link, box] = [await firstLink(page).boundingBox(), await preview(page).boundingBox()];
	expect(Math.abs((box?.y ?? 0) - ((link?.y ?? 0) + (link?.height ?? 0)))).toBeLessThan(24);
});

test('previews work below a base path', async ({ page, smallSite }) => {
	await page.goto(smallSite.url + pathOf(smallLinkingCard));
	await firstLink(page).hover();
	const linked = smallCard((await firstLink(page).getAttribute('data-card')) ?? '');
	await expect(preview(page)).toContainText(linked.data.title);
});

test('a touch goes straight to the card', async ({ browser, site }) => {
	const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(site.url + CARD);
	const { id } = await linkedCard(page);
	await firstLink(page).tap();
	await expect(page).toHaveURL(new RegExp(`/${id}/`));
	expect(asked.filter((url) => /card-preview|\.json/.test(url))).toEqual([]);
	await context.close();
});
