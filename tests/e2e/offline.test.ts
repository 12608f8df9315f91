import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { SUBPATH_FOLDER, SUBPATH, SITE_FOLDER } from '../support/built.ts';
import { type ChangingSite, changingSite } from '../support/changing-site.ts';
import { cardWith, pathOf, plainCard } from '../support/live-cards.ts';
import { keepEverything, publish, settle, visit } from '../support/offline.ts';

test.use({ serviceWorkers: 'allow' });

const CARD = pathOf(plainCard);
const OTHER = pathOf(cardWith('another slug', ({ id }) => id !== plainCard.id));

async function firstResults(page: Page, site: ChangingSite, query: string) {
	await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
	const list = page.locator(`ol[data-query="${query}"][aria-busy=false]`);
	await expect(list.locator('li').first()).toBeVisible();
	return list.locator('.title').allTextContents();
}

const stores = (page: Page) => page.evaluate(() => caches.keys());
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const [where, folder, base] of [
	['at the root of a host', SITE_FOLDER, '/'],
	['below a base path', SUBPATH_FOLDER, SUBPATH],
] as const) {
	test(`what was read stays readable offline, ${where}`, async ({ page }) => {
		await using site = await changingSite(folder, base);
		await visit(page, site, CARD);
		const words = await heading(page).textContent();
		await page.goto(site.url + OTHER);
		site.goDown();
		await page.goto(site.url + CARD);
		await expect(heading(page)).toHaveText(words ?? '');
		await page.goto(site.url + OTHER);
		await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
		await page.goto(`${site.url}glossary/`);
		await expect(heading(page)).toHaveText('Read offline');
		await expect(page.getByRole('link', { name: words ?? '' })).toBeVisible();
	});
}

test('everything can be kept, searched with the same first results, and deleted', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await keepEverything(page, site);
	const queries = [plainCard.data.title, 'private subnet nightly tests', 'codedeploi'];
	const online: string[][] = [];
	for (const query of queries) online.push(await firstResults(page, site, query));
	site.goDown();
	for (const [index, query] of queries.entries()) {
		expect(await firstResults(page, site, query)).toEqual(online[index]);
	}
	await page.goto(`${site.url}glossary/`);
	await expect(heading(page)).toHaveText(/glossary|abbreviations/i);
	await page.goto(`${site.url}about/`);
	await page.getByRole('button', { name: 'Remove them' }).click();
	await expect(page.getByText(/Pages that you open are kept/)).toBeVisible();
	expect((await stores(page)).filter((name) => name.includes(':all:'))).toEqual([]);
});

test('search works offline once everything is kept, though nobody searched before', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await keepEverything(page, site);
	site.goDown();
	expect(await firstResults(page, site, 'iterator age')).not.toEqual([]);
});

test('keeping everything can be stopped and resumed', async ({ page }) => {
	test.slow();
	await using site = await changingSite(SITE_FOLDER);
	await visit(page, site, 'about/');
	// Some files wait until the reader has stopped, so that there is something left to load.
	const stopped = Promise.withResolvers<undefined>();
	await page.route('**/pagefind/fragment/*', async (route) => {
		await stopped.promise;
		await route.continue().catch(() => undefined);
	});
	await page.getByRole('button', { name: 'Keep everything offline' }).click();
	const before = new Set<string>();
	const seen = () => site.takeRequests().reduce((all, path) => all.add(path), before);
	await expect.poll(() => [...seen()], { timeout: 60_000 }).toContain('/offline/files-0.json');
	await expect
		.poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value), { timeout: 60_000 })
		.toBeGreaterThan(0.5);
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('button', { name: 'Keep everything offline' })).toBeVisible();
	stopped.resolve(undefined);
	site.takeRequests();
	await page.getByRole('button', { name: 'Keep everything offline' }).click();
	await expect(page.getByText(/pages and the search are kept/)).toBeVisible({ timeout: 60_000 });
	const after = site.takeRequests();
	expect(after.filter((path) => path.startsWith('/pagefind/fragment/'))).not.toEqual([]);
	expect(after).not.toContain('/offline/files-0.json');
});

test('a newer version is offered, not forced, and replaces the old one as a whole', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await keepEverything(page, site);
	const before = await stores(page);
	await publish(site, CARD, 'A changed heading');
	site.takeRequests();
	await page.goto(site.url + OTHER);
	await settle(page);
	await expect(page.getByText('A newer version of these notes is ready.')).toBeVisible();
	expect(await stores(page)).toEqual(expect.arrayContaining(before));
	// What did not change was not loaded again.
	expect(site.takeRequests().filter((path) => path.includes('/fragment/'))).toEqual([]);
	await page.getByRole('button', { name: 'Later' }).click();
	await expect(page.getByText('A newer version of these notes is ready.')).toBeHidden();
	await page.reload();
	await settle(page);
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Use it now' }).click();
	await loaded;
	await expect.poll(() => stores(page).then((names) => names.filter((name) => before.includes(name)))).toEqual([]);
	site.goDown();
	await page.goto(site.url + CARD);
	await expect(heading(page)).toHaveText('A changed heading');
	expect(await firstResults(page, site, 'iterator age')).not.toEqual([]);
});

test('a version that arrives broken leaves the old one in use', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await keepEverything(page, site);
	const before = await stores(page);
	await publish(site, CARD, 'Half a version');
	site.put('offline.json', '{}');
	site.takeRequests();
	await page.goto(site.url + OTHER);
	await settle(page);
	await expect.poll(() => site.takeRequests()).toContain('/offline.json');
	await page.waitForFunction(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return registration?.installing === null && registration.waiting === null;
	});
	await expect(page.getByText('A newer version of these notes is ready.')).toBeHidden();
	site.goDown();
	await page.goto(`${site.url}changes/`);
	await expect(heading(page)).toBeVisible();
	expect(await stores(page)).toEqual(expect.arrayContaining(before));
});

test('one published file switches everything off', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await keepEverything(page, site);
	site.put('sw.js', readFileSync('src/offline/switch-off.js'));
	await page.goto(site.url + CARD);
	await expect.poll(() => stores(page).catch(() => ['busy']), { timeout: 15_000 }).toEqual([]);
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => -1))
		.toBe(0);
	await expect(heading(page)).toBeVisible();
});

test('what is said to be kept is what is really there: the files, and a worker that shows them', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await keepEverything(page, site);
	await page.evaluate(async (path) => {
		for (const name of await caches.keys()) await (await caches.open(name)).delete(`/${path}`);
	}, CARD);
	await page.reload();
	await expect(page.getByText(/^Not everything is kept any more: 1 of \d+ files/)).toBeVisible();
	await page.getByRole('button', { name: 'Keep everything offline' }).click();
	await expect(page.getByText(/pages and the search are kept/)).toBeVisible();
	// As in a browser that refuses workers from now on.
	await page.addInitScript(() => {
		navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
	});
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
	await page.reload();
	await expect(page.getByText('this browser does not let the site open them without a network')).toBeVisible();
	await expect(page.getByText(/pages and the search are kept/)).toBeHidden();
});

test('a worker that was removed is started again, and then everything is said to be kept', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER);
	await keepEverything(page, site);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
	await page.reload();
	await settle(page);
	await expect(page.getByText(/pages and the search are kept/)).toBeVisible();
	site.goDown();
	await page.goto(site.url + OTHER);
	await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
});

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

test('with everything kept, an address without its last slash works offline, and a wrong one is said to be wrong', async ({
	page,
}) => {
	await using site = await changingSite(SITE_FOLDER);
	await keepEverything(page, site);
	site.goDown();
	await page.goto(site.url + CARD.replace(/\/$/, '#top'));
	await expect(page).toHaveURL(`${site.url}${CARD}#top`);
	await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
	await page.goto(`${site.url}nonexistent/`);
	await expect(heading(page)).toHaveText('There is no page at this address');
	await expect(page.getByText('that page is not kept yet')).toBeHidden();
	await page.goto(`${site.url}print/`);
	await expect(page.getByText('that page is not kept yet')).toBeVisible();
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
