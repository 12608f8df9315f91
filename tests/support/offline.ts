import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeServiceWorker } from '../../src/integrations/service-worker.ts';
import type { ChangingSite } from './changing-site.ts';

/** Moves the mouse, as a reader does, and waits until the worker is active. */
export async function settle(page: Page) {
	await page.mouse.move(10, 10);
	await page.mouse.move(60, 60);
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Opens a page and waits until the worker is active. */
export async function visit(page: Page, site: ChangingSite, path = '') {
	await page.goto(site.url + path);
	await settle(page);
}

/** Keeps the whole site offline, by the button on the page about it. */
export async function keepEverything(page: Page, site: ChangingSite) {
	await visit(page, site, 'about/');
	await page.getByRole('button', { name: 'Keep everything offline' }).press('Enter');
	await expect(page.getByText(/pages and the search are kept/)).toBeVisible({ timeout: 60_000 });
}

/** Publishes a version in which the card at a path has another heading. */
export async function publish(site: ChangingSite, path: string, heading: string) {
	const folder = mkdtempSync(join(tmpdir(), 'version-'));
	cpSync(site.folder, folder, { recursive: true });
	const card = join(path, 'index.html');
	const html = readFileSync(join(folder, card), 'utf8').replace(/<h1([^>]*)>[^<]*/, `<h1$1>${heading}`);
	writeFileSync(join(folder, card), html);
	await writeServiceWorker(folder);
	const bundles = globSync('offline/*.json', { cwd: folder });
	for (const file of [card, ...bundles, 'offline.json', 'sw.js']) site.put(file, readFileSync(join(folder, file)));
	rmSync(folder, { recursive: true });
}

/** The titles of the first results of a query on the search page. */
export async function firstResults(page: Page, site: ChangingSite, query: string) {
	await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
	const list = page.locator(`ol[data-query="${query}"][aria-busy=false]`);
	await expect(list.locator('li').first()).toBeVisible();
	return list.locator('.title').allTextContents();
}

/** The names of what the site has stored for its offline mode. */
export const stores = (page: Page) => page.evaluate(() => caches.keys());

/** The heading of the page that is open. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
