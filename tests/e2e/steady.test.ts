import { expect, test } from '../support/fixtures.ts';
import { TEMPLATES } from '../support/templates.ts';

/** Long enough for scripts and what they fetch; slow enough for the text to be shown before. */
const SETTLED = 1500;
const LATENCY = 150;

for (const [name, path] of Object.entries(TEMPLATES)) {
	test(`nothing moves on ${name} while it loads`, async ({ page, tolerate }) => {
		tolerate(/404/);
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: LATENCY,
			downloadThroughput: -1,
			uploadThroughput: -1,
		});
		await page.addInitScript(() => {
			const moved: string[] = [];
			Object.assign(window, { moved });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[]) {
					moved.push(`at ${entry.startTime} ms: ${entry.sources.map(({ node }) => node?.nodeName).join(', ')}`);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(path);
		await page.waitForTimeout(SETTLED);
		expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
	});
}
