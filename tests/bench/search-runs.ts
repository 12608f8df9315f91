import type { Browser, Page } from '@playwright/test';
import { percentile, type Query } from '../support/search-queries.ts';
import { type Answer, typeAll } from '../support/type-all.ts';
import { serveCompressed } from './serve.ts';

/** Asks Pagefind alone. Runs in the page. */
async function askPagefind(queries: string[]): Promise<Answer[]> {
	const bundle = `${document.documentElement.dataset['base']}pagefind/pagefind.js`;
	const pagefind = (await import(/* @vite-ignore */ bundle)) as {
		init: () => Promise<void>;
		search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
	};
	await pagefind.init();
	const answers: Answer[] = [];
	for (const query of queries) {
		const start = performance.now();
		const { results } = await pagefind.search(query);
		const found = await Promise.all(results.slice(0, 8).map((result) => result.data()));
		answers.push({ slugs: found.map(({ url }) => url.split('/').at(-2) ?? ''), took: performance.now() - start });
	}
	return answers;
}

async function onPage<Result>(browser: Browser, url: string, run: (page: Page) => Promise<Result>): Promise<Result> {
	// The policy would forbid what the bench itself evaluates in the page.
	const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
	try {
		const page = await context.newPage();
		await page.goto(url);
		return await run(page);
	} finally {
		await context.close();
	}
}

export interface SiteFigures {
	ours: Answer[];
	slowed: Answer[];
	plain: Answer[];
}

/** Asks all queries on one built site: the site's own search, the same with a quarter of the processor, and Pagefind. */
export async function measureSite(browser: Browser, folder: string, queries: readonly Query[]): Promise<SiteFigures> {
	const { url, server } = await serveCompressed(folder);
	const texts = queries.map(({ q }) => q);
	try {
		const ours = await onPage(browser, `${url}search/`, async (page) => {
			await page.evaluate(typeAll, texts.slice(0, 40));
			return page.evaluate(typeAll, texts);
		});
		const slowed = await onPage(browser, `${url}search/`, async (page) => {
			await page.evaluate(typeAll, texts.slice(0, 40));
			const session = await page.context().newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			return page.evaluate(typeAll, texts.slice(0, 80));
		});
		const plain = await onPage(browser, `${url}about/`, (page) => page.evaluate(askPagefind, texts));
		return { ours, slowed, plain };
	} finally {
		server.close();
	}
}

/** What the site's own part of the search consists of. */
const OWN = /search-words|_astro\/(?:search|leven|found|preload)/;
const PAGEFIND = /pagefind\//;
/** So many first searches are made; what one loads depends on its words. */
const FIRST_SEARCHES = 15;

/**
 * Compressed bytes of a first search, after the page itself, in a browser that has nothing yet: the median over some
 * of the queries.
 */
export async function firstSearch(browser: Browser, folder: string, queries: readonly Query[]) {
	const { url, server, sent } = await serveCompressed(folder);
	const step = Math.ceil(queries.length / FIRST_SEARCHES);
	const some = queries.filter((_, at) => at % step === 0).map(({ q }) => q);
	/** What each of the first searches on a page loads. */
	const loads = async (path: string, search: (queries: string[]) => Promise<Answer[]>) => {
		const all: (typeof sent)[] = [];
		for (const text of some) {
			const from = sent.length;
			await onPage(browser, `${url}${path}`, async (page) => {
				await page.waitForLoadState('networkidle');
				await page.evaluate(search, [text]);
			});
			all.push(sent.slice(from));
		}
		return all;
	};
	const median = (all: (typeof sent)[], ...parts: RegExp[]) => {
		const ofParts = ({ path }: { path: string }) => parts.some((part) => part.test(path));
		const sums = all.map((files) => files.filter(ofParts).reduce((sum, { bytes }) => sum + bytes, 0));
		return percentile(sums, 0.5);
	};
	try {
		const ours = await loads('search/', typeAll);
		const plain = await loads('about/', askPagefind);
		return {
			ours: median(ours, OWN, PAGEFIND),
			plain: median(plain, PAGEFIND),
			'our own part': median(ours, OWN),
		};
	} finally {
		server.close();
	}
}
