import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { SITE_FOLDER } from '../support/built.ts';
import { type ChangingSite, changingSite } from '../support/changing-site.ts';
import { builtPages } from '../support/pages.ts';

/** Everything that a sealed site does not do. */
async function watch(context: BrowserContext, site: ChangingSite): Promise<string[]> {
	const faults: string[] = [];
	await context.exposeBinding('tellViolation', ({ page }, what: string) => faults.push(`${page.url()}: ${what}`));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
			const { tellViolation } = window as unknown as { tellViolation: (what: string) => void };
			tellViolation(`${violatedDirective} forbids ${blockedURI} ${sample}`);
		});
	});
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(`${message.location().url}: ${message.text()}`);
	});
	context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
	context.on('request', (request) => {
		const url = request.url();
		if (url.startsWith('http') && !url.startsWith(site.url)) faults.push(`foreign request: ${url}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		if (reason !== 'net::ERR_ABORTED') faults.push(`failed request: ${request.url()} ${reason}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
	});
	return faults;
}

/** What `_headers` says for all pages. */
function headersForAll(): Record<string, string> {
	const [rule = ''] = readFileSync(join(SITE_FOLDER, '_headers'), 'utf8').split(/\n(?=\S)/);
	return Object.fromEntries(
		rule
			.split('\n')
			.slice(1)
			.map((line) => line.trim().split(/:\s(.*)/s, 2) as [string, string]),
	);
}

test('no page breaks its policy, asks another host, sets a cookie or fails', async ({ context, page }) => {
	test.setTimeout(180_000);
	await using site = await changingSite(SITE_FOLDER, '/', headersForAll());
	const faults = await watch(context, site);
	for (const { path } of builtPages().filter((each) => each.path !== '/404.html')) {
		await page.goto(site.url + path.slice(1), { waitUntil: 'load' });
	}
	expect(faults).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test('the preview of a card keeps to the policy, and has its look', async ({ context, page }) => {
	await using site = await changingSite(SITE_FOLDER, '/', headersForAll());
	const faults = await watch(context, site);
	await page.goto(`${site.url}scenarios/kinesis-slow-reads-skipped-records/`);
	await page.locator('.prose a[data-card]').first().hover();
	await expect(page.getByRole('tooltip')).toHaveCSS('border-top-width', '1px');
	expect(faults).toEqual([]);
});

test('search, its dialog and the offline mode keep to the policy', async ({ context, page }) => {
	await using site = await changingSite(SITE_FOLDER, '/', headersForAll());
	const faults = await watch(context, site);
	await page.goto(`${site.url}search/?q=iterator+age`);
	await expect(page.locator('ol[data-query="iterator age"][aria-busy=false] li').first()).toBeVisible();
	await page.goto(`${site.url}scenarios/ecs-container-logs/`);
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('searchbox').fill('codedeploi <img src=x onerror=alert(1)>');
	await expect(page.getByRole('dialog').locator('ol[aria-busy=false] li').first()).toBeVisible();
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	await page.goto(`${site.url}about/`);
	await page.getByRole('button', { name: 'Keep everything offline' }).click();
	await expect(page.getByText(/pages and the search are kept/)).toBeVisible({ timeout: 20_000 });
	await page.goto(`${site.url}scenarios/kinesis-growing-iterator-age/#traps`);
	await page.getByRole('button', { name: /Color scheme/ }).click();
	expect(faults).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test('what others put into the address or the storage never becomes markup', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER, '/', headersForAll());
	const evil = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';
	await page.addInitScript((value) => {
		for (const key of ['theme', 'notes', 'search']) localStorage.setItem(key, value);
	}, evil);
	for (const path of ['search/', 'about/', 'scenarios/ecs-container-logs/']) {
		await page.goto(`${site.url}${path}?q=${encodeURIComponent(evil)}&service=${encodeURIComponent(evil)}#${evil}`);
		await page.waitForTimeout(700);
		expect(await page.locator('img[src=x], script:text("document.title=1")').count()).toBe(0);
		expect(await page.title()).not.toBe('1');
	}
});

test('markup from strings and workers from elsewhere are refused', async ({ page }) => {
	await using site = await changingSite(SITE_FOLDER, '/', headersForAll());
	await page.goto(site.url);
	const refused = await page.evaluate(() => {
		const tries = [
			() => (document.body.innerHTML = '<p>x</p>'),
			() => new Worker('https://example.com/worker.js'),
			() => new Worker(`${location.origin}/_astro/other.js`),
		];
		return tries.map((attempt) => {
			try {
				attempt();
				return 'allowed';
			} catch {
				return 'refused';
			}
		});
	});
	expect(refused).toEqual(['refused', 'refused', 'refused']);
});
