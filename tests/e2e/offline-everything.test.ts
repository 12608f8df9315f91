import { expect, test } from '@playwright/test';
import { SITE_FOLDER, SMALL_SITE_BASE } from '../support/built.ts';
import { changingSite } from '../support/changing-site.ts';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { firstResults, heading, keepEverything, settle, stores, visit } from '../support/offline.ts';
import { changingSmallSite, SMALL_QUERY, smallLinkingCard, smallOtherCard } from '../support/small-site.ts';

test.use({ serviceWorkers: 'allow' });

const CARD = pathOf(smallLinkingCard);
const OTHER = pathOf(smallOtherCard);

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

test('with everything kept, what was never opened works offline, and a wrong address is said to be wrong', async ({
	page,
}) => {
	await using site = await changingSmallSite();
	await keepEverything(page, site);
	site.goDown();
	await test.step('search works though nobody searched before', async () => {
		expect(await firstResults(page, site, SMALL_QUERY)).not.toEqual([]);
	});
	await test.step('an address without its last slash leads to its page', async () => {
		await page.goto(site.url + CARD.replace(/\/$/, '#top'));
		await expect(page).toHaveURL(`${site.url}${CARD}#top`);
		await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
	});
	await test.step('a wrong address is no page that is not kept yet', async () => {
		await page.goto(`${site.url}nonexistent/`);
		await expect(heading(page)).toHaveText('There is no page at this address');
		await expect(page.getByText('that page is not kept yet')).toBeHidden();
	});
	await test.step('the page to print is not kept', async () => {
		await page.goto(`${site.url}print/`);
		await expect(page.getByText('that page is not kept yet')).toBeVisible();
	});
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

test('what is said to be kept is what is really there: the files, and a worker that shows them', async ({ page }) => {
	await using site = await changingSmallSite();
	await keepEverything(page, site);
	await page.evaluate(async (path) => {
		for (const name of await caches.keys()) await (await caches.open(name)).delete(path);
	}, SMALL_SITE_BASE + CARD);
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
	await using site = await changingSmallSite();
	await keepEverything(page, site);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
	await page.reload();
	await settle(page);
	await expect(page.getByText(/pages and the search are kept/)).toBeVisible();
	site.goDown();
	await page.goto(site.url + OTHER);
	await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
});
