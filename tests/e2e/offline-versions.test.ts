import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SMALL_SITE_BASE } from '../support/built.ts';
import { pathOf } from '../support/live-cards.ts';
import { firstResults, heading, keepEverything, publish, settle, stores } from '../support/offline.ts';
import { changingSmallSite, SMALL_QUERY, smallLinkingCard, smallOtherCard } from '../support/small-site.ts';

test.use({ serviceWorkers: 'allow' });

const CARD = pathOf(smallLinkingCard);
const OTHER = pathOf(smallOtherCard);

test('a newer version is offered, not forced, and replaces the old one as a whole', async ({ page }) => {
	await using site = await changingSmallSite();
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
	expect(await firstResults(page, site, SMALL_QUERY)).not.toEqual([]);
});

test('a version that arrives broken leaves the old one in use', async ({ page }) => {
	await using site = await changingSmallSite();
	await keepEverything(page, site);
	const before = await stores(page);
	await publish(site, CARD, 'Half a version');
	site.put('offline.json', '{}');
	site.takeRequests();
	await page.goto(site.url + OTHER);
	await settle(page);
	await expect.poll(() => site.takeRequests()).toContain(`${SMALL_SITE_BASE}offline.json`);
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
	await using site = await changingSmallSite();
	await keepEverything(page, site);
	site.put('sw.js', readFileSync('src/offline/switch-off.js'));
	await page.goto(site.url + CARD);
	await expect.poll(() => stores(page).catch(() => ['busy']), { timeout: 15_000 }).toEqual([]);
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => -1))
		.toBe(0);
	await expect(heading(page)).toBeVisible();
});
