import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from '../support/built.ts';
import { changingSite } from '../support/changing-site.ts';
import { otherCard, pathOf, plainCard } from '../support/live-cards.ts';
import { firstResults, heading, settle, visit } from '../support/offline.ts';
import { changingSmallSite, smallLinkingCard, smallOtherCard } from '../support/small-site.ts';

test.use({ serviceWorkers: 'allow' });

const CARD = pathOf(plainCard);
const OTHER = pathOf(otherCard);

for (const [where, serve, first, second] of [
	['at the root of a host', () => changingSite(SITE_FOLDER), plainCard, otherCard],
	['below a base path', changingSmallSite, smallLinkingCard, smallOtherCard],
] as const) {
	test(`what was read stays readable offline, ${where}`, async ({ page }) => {
		await using site = await serve();
		await visit(page, site, pathOf(first));
		const words = await heading(page).textContent();
		await page.goto(site.url + pathOf(second));
		site.goDown();
		await page.goto(site.url + pathOf(first));
		await expect(heading(page)).toHaveText(words ?? '');
		await page.goto(site.url + pathOf(second));
		await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
		await page.goto(`${site.url}glossary/`);
		await expect(heading(page)).toHaveText('Read offline');
		await expect(page.getByRole('link', { name: words ?? '' })).toBeVisible();
	});
}

test('pages that a tab has opened before the worker is ready are kept too', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	// A file that the worker needs comes late, after two pages.
	const released = Promise.withResolvers<undefined>();
	await page.context().route('**/offline/', async (route) => {
		await released.promise;
		await route.continue();
	});
	for (const path of [CARD, OTHER, 'glossary/']) {
		await page.goto(site.url + path);
		await page.mouse.move(10, 10);
		await page.mouse.move(60, 60);
		await expect
			.poll(() => page.evaluate(() => sessionStorage.getItem('opened-unkept') ?? ''))
			.toContain(new URL(site.url + path).pathname);
	}
	released.resolve(undefined);
	await settle(page);
	await expect
		.poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, site.url + OTHER))
		.toBe(true);
	site.goDown();
	await page.goto(site.url + CARD);
	await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
});

test('errors and redirects are never kept', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await visit(page, site, CARD);
	await page.goto(`${site.url}scenarios/no-such-card/`);
	await page.goto(site.url + OTHER);
	const kept = await page.evaluate(async () => {
		const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
		return all.flat().map(({ url }) => new URL(url).pathname);
	});
	expect(kept).not.toContain('/scenarios/no-such-card/');
	expect(kept).toContain(`/${OTHER}`);
});

test('nothing breaks where workers and storage are refused', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
		for (const name of ['open', 'keys', 'match', 'has'] as const) CacheStorage.prototype[name] = refuse;
		Object.defineProperty(window, 'localStorage', { get: refuse });
	});
	for (const path of [CARD, 'about/', 'offline/']) {
		await page.goto(site.url + path);
		await page.mouse.move(50, 50);
		await expect(heading(page)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Keep everything offline' })).toBeHidden();
	}
	expect(await firstResults(page, site, 'iterator age')).not.toEqual([]);
	expect(errors).toEqual([]);
});
