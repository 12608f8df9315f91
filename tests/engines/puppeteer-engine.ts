import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type ElementHandle, type LaunchOptions, type Page } from 'puppeteer-core';
import { LAUNCH_ARGUMENTS } from '../../src/commands/browser.ts';
import { type Engine, PHONE } from './engine.ts';

const LAUNCH: Record<'chromium' | 'firefox', LaunchOptions> = {
	chromium: { browser: 'chrome', args: [...LAUNCH_ARGUMENTS] },
	firefox: { browser: 'firefox' },
};

/** What Firefox and Chromium call an error when the reader leaves a page that still loads or moves something. */
const CANCELLED = /A ServiceWorker intercepted the request|Failed to load Pagefind|Transition was (?:skipped|aborted)/;

/** How long a page may take to come, in ms. */
const PATIENCE = 60_000;

/**
 * Goes to an address, or loads the page again, and waits until the new document is parsed: a reader does not wait for the
 * last file either. The page itself is asked, because Puppeteer waits for ever in Firefox once a page has come back from
 * the memory of the browser: no event tells it that this navigation is over. Between two documents Firefox may have an
 * empty one.
 */
async function leave(page: Page, url?: string) {
	const go = (address: string | undefined) => {
		(document.documentElement as Element | null)?.setAttribute('data-left', '');
		if (address === undefined) location.reload();
		else location.assign(address);
	};
	const isThere = (address: string) =>
		location.href.startsWith(address) &&
		document.readyState !== 'loading' &&
		document.body !== null &&
		!document.documentElement.hasAttribute('data-left');
	const [address = ''] = (url ?? page.url()).split(/[?#]/);
	await page.evaluate(go, url);
	const end = Date.now() + PATIENCE;
	// A document that is replaced while it is asked answers with an error.
	while (!(await page.evaluate(isThere, address).catch(() => false))) {
		if (Date.now() > end) throw new Error(`${address} did not come in ${PATIENCE} ms.`);
		await delay(20);
	}
}

/** Starts Chromium, which Puppeteer leads by the DevTools protocol, or Firefox, which it leads by WebDriver BiDi. */
export async function startPuppeteer(name: keyof typeof LAUNCH, executablePath: string): Promise<Engine> {
	const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
	const browser = await puppeteer.launch({ ...LAUNCH[name], executablePath });
	const context = await browser.createBrowserContext({
		downloadBehavior: { policy: 'allow', downloadPath: downloads },
	});
	const page = await context.newPage();
	await page.setViewport(PHONE);
	const errors: string[] = [];
	page.on('pageerror', (error) => {
		const message = error instanceof Error ? error.message : String(error);
		if (!CANCELLED.test(message)) errors.push(message);
	});
	return {
		open: (url) => leave(page, url),
		reload: () => leave(page),
		back: () => page.evaluate(() => history.back()),
		run: (body, ...args) => page.evaluate(body as never, ...args) as never,
		click: (x, y) => page.mouse.click(x, y),
		async press(...keys) {
			for (const key of keys) await page.keyboard.down(key);
			for (const key of keys.reverse()) await page.keyboard.up(key);
		},
		type: (text) => page.keyboard.type(text),
		async chooseFile(selector, path) {
			const field = await page.waitForSelector(selector);
			await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
		},
		print: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
		screenshot: () => page.screenshot(),
		downloads,
		takeErrors: () => errors.splice(0),
		async close() {
			await browser.close();
			rmSync(downloads, { recursive: true, force: true });
		},
	};
}
