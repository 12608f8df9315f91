import type { Browser } from '@playwright/test';

/** What loading a page costs; times in milliseconds. */
export interface Figures {
	bytes: number;
	requests: number;
	fcp: number;
	lcp: number;
	shift: number;
	blocking: number;
}

/** Slow 4G as Lighthouse applies it in the browser's network layer. */
const SLOW_4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1474.56 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8,
};
const SLOWER_CPU = 4;
/** No reader acts, and what the page starts by itself has come. */
const QUIET = 2500;

/** Loads a page once in a browser that knows nothing of it. */
async function measureOnce(browser: Browser, url: string): Promise<Figures> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	let [bytes, requests] = [0, 0];
	session.on('Network.requestWillBeSent', () => requests++);
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', SLOW_4G);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
	await page.addInitScript(() => {
		const seen = { fcp: 0, lcp: 0, shift: 0, blocking: 0 };
		Object.assign(window, { seen });
		const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
			new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
		watch('paint', ({ name, startTime }) => {
			if (name === 'first-contentful-paint') seen.fcp = startTime;
		});
		watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
		watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
		watch('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
	});
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(QUIET);
	const seen = await page.evaluate(() => (window as unknown as { seen: Omit<Figures, 'bytes' | 'requests'> }).seen);
	await context.close();
	return { bytes, requests, ...seen };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The median of several loads. */
export async function measurePage(browser: Browser, url: string, times: number): Promise<Figures> {
	const runs: Figures[] = [];
	for (let run = 0; run < times; run++) runs.push(await measureOnce(browser, url));
	const of = (name: keyof Figures) => median(runs.map((run) => run[name]));
	return {
		bytes: of('bytes'),
		requests: of('requests'),
		fcp: of('fcp'),
		lcp: of('lcp'),
		shift: of('shift'),
		blocking: of('blocking'),
	};
}
