import { type BrowserContext, test as base, expect } from '@playwright/test';
import { SITE_FOLDER, SMALL_SITE_BASE, SMALL_SITE_FOLDER } from './built.ts';
import { type SiteServer, serveSite } from './site-server.ts';

interface TestFixtures {
	/** Lets the test pass although there are faults whose text matches. */
	tolerate: (pattern: RegExp) => void;
}

interface WorkerFixtures {
	/** The site at the root of its host. */
	site: SiteServer;
	/** The site of a few notes, below a base path; `small-site.ts` has its cards. */
	smallSite: SiteServer;
	/** The site, sent with the content security policy from its `_headers` as an HTTP header. */
	strictSite: SiteServer;
}

/** Host name of all servers that the tests start. */
const OWN_HOST = '127.0.0.1';

/** Collects errors of the page and unexpected requests. The returned list grows while the test runs. */
export function watchFaults(context: BrowserContext): string[] {
	const faults: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => {
		faults.push(`page error: ${error.error().message}`);
	});
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== OWN_HOST) faults.push(`request to another host: ${request.url()}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// The browser cancels running requests when the test opens another page.
		if (reason !== 'net::ERR_ABORTED') faults.push(`failed request: ${request.url()} ${reason}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
	});
	return faults;
}

/**
 * Playwright's test on the built site. It also fails on console and page errors, failed requests and requests to other
 * hosts, unless the test tolerates them.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
	site: [
		async ({}, use) => {
			const server = await serveSite({ folder: SITE_FOLDER });
			await use(server);
			await server.close();
		},
		{ scope: 'worker' },
	],
	smallSite: [
		async ({}, use) => {
			const server = await serveSite({ folder: SMALL_SITE_FOLDER, base: SMALL_SITE_BASE });
			await use(server);
			await server.close();
		},
		{ scope: 'worker' },
	],
	strictSite: [
		async ({}, use) => {
			const server = await serveSite({ folder: SITE_FOLDER, policyAsHeader: true });
			await use(server);
			await server.close();
		},
		{ scope: 'worker' },
	],
	baseURL: ({ site }, use) => use(site.url),
	tolerate: [
		async ({ context }, use) => {
			const faults = watchFaults(context);
			const patterns: RegExp[] = [];
			await use((pattern) => void patterns.push(pattern));
			expect(faults.filter((fault) => !patterns.some((pattern) => pattern.test(fault)))).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
