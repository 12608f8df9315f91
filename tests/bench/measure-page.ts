import type { Browser } from '@playwright/test';

/** What loading a page takes; times in milliseconds. */
export interface PageMetrics {
	/** As sent over the network, compressed. */
	bytes: number;
	requests: number;
	/** First contentful paint. */
	fcp: number;
	/** Largest contentful paint. */
	lcp: number;
	/** Cumulative layout shift. */
	cls: number;
	/** Total blocking time: what long tasks take beyond 50 ms each. */
	tbt: number;
}

/** Slow 4G as Lighthouse applies it in the browser's network layer. */
const SLOW_4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1474.56 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8,
};
const CPU_SLOWDOWN = 4;
/** After the load event: time for what the page loads by itself. In milliseconds. */
const SETTLE_TIME = 2500;

/** Loads a page once, without a cache. */
async function measureOnce(browser: Browser, url: string): Promise<PageMetrics> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	let [bytes, requests] = [0, 0];
	session.on('Network.requestWillBeSent', () => requests++);
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', SLOW_4G);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	await page.addInitScript(() => {
		const metrics = { fcp: 0, lcp: 0, cls: 0, tbt: 0 };
		Object.assign(window, { metrics });
		const observe = (type: string, record: (entry: PerformanceEntry) => void) =>
			new PerformanceObserver((list) => list.getEntries().forEach(record)).observe({ type, buffered: true });
		observe('paint', ({ name, startTime }) => {
			if (name === 'first-contentful-paint') metrics.fcp = startTime;
		});
		observe('largest-contentful-paint', ({ startTime }) => (metrics.lcp = startTime));
		observe('layout-shift', (entry) => (metrics.cls += (entry as PerformanceEntry & { value: number }).value));
		observe('longtask', ({ duration }) => (metrics.tbt += Math.max(0, duration - 50)));
	});
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(SETTLE_TIME);
	const timings = await page.evaluate(
		() => (window as unknown as { metrics: Omit<PageMetrics, 'bytes' | 'requests'> }).metrics,
	);
	await context.close();
	return { bytes, requests, ...timings };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The median of each figure over several loads.
 * @param times how often the page is loaded
 */
export async function measurePage(browser: Browser, url: string, times: number): Promise<PageMetrics> {
	const runs: PageMetrics[] = [];
	for (let run = 0; run < times; run++) runs.push(await measureOnce(browser, url));
	const of = (name: keyof PageMetrics) => median(runs.map((run) => run[name]));
	return {
		bytes: of('bytes'),
		requests: of('requests'),
		fcp: of('fcp'),
		lcp: of('lcp'),
		cls: of('cls'),
		tbt: of('tbt'),
	};
}
