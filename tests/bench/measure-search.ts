import type { Browser, Page } from '@playwright/test';
import { percentile, type Query } from '../support/search-queries.ts';
import { type Answer, typeAll } from '../support/type-all.ts';
import { type Serving, serveCompressed } from './serve.ts';

/** How many results plain Pagefind loads for a query. */
const PLAIN_RESULTS = 8;
/** Queries before the measurement, so that the code is compiled and the index is loaded. */
const WARM_UP = 40;
/** How many queries are measured with the slower CPU. */
const SLOW_QUERIES = 80;
const CPU_SLOWDOWN = 4;

/** Searches with plain Pagefind. Runs in the page. */
async function searchPlain({ queries, limit }: { queries: string[]; limit: number }): Promise<Answer[]> {
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
		const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
		answers.push({ slugs: found.map(({ url }) => url.split('/').at(-2) ?? ''), took: performance.now() - start });
	}
	return answers;
}

const runOurs = (page: Page, queries: string[]) => page.evaluate(typeAll, queries);
const runPlain = (page: Page, queries: string[]) => page.evaluate(searchPlain, { queries, limit: PLAIN_RESULTS });

/** Opens a page in a browser that has nothing cached. */
async function onPage<Result>(browser: Browser, url: string, run: (page: Page) => Promise<Result>): Promise<Result> {
	// The content security policy would forbid the code that the benchmark runs in the page.
	const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
	try {
		const page = await context.newPage();
		await page.goto(url);
		return await run(page);
	} finally {
		await context.close();
	}
}

/** The answers to each query, in their order. */
export interface SiteFigures {
	/** The site's own search. */
	ours: Answer[];
	/** The same with a CPU four times slower. */
	slowed: Answer[];
	/** Plain Pagefind on the same index. */
	plain: Answer[];
}

/**
 * Searches for all queries on one built site.
 * @param folder of the site
 */
export async function measureSite(browser: Browser, folder: string, queries: readonly Query[]): Promise<SiteFigures> {
	const { url, server } = await serveCompressed(folder);
	const texts = queries.map(({ q }) => q);
	try {
		const ours = await onPage(browser, `${url}search/`, async (page) => {
			await runOurs(page, texts.slice(0, WARM_UP));
			return runOurs(page, texts);
		});
		const slowed = await onPage(browser, `${url}search/`, async (page) => {
			await runOurs(page, texts.slice(0, WARM_UP));
			const session = await page.context().newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
			return runOurs(page, texts.slice(0, SLOW_QUERIES));
		});
		const plain = await onPage(browser, `${url}about/`, (page) => runPlain(page, texts));
		return { ours, slowed, plain };
	} finally {
		server.close();
	}
}

/** About how many first searches are measured. Their bytes depend on the words of the query, so medians are taken. */
const FIRST_SEARCHES = 15;

type Sent = Serving['sent'];

const isIndex = ({ path }: Sent[number]) => path.startsWith('/pagefind/');
const isOwnFile = ({ path }: Sent[number]) => path.startsWith('/_astro/') || path === '/search-data.json';
const countOf = (searches: Sent[]) =>
	percentile(
		searches.map(({ length }) => length),
		0.5,
	);

/**
 * Compressed bytes that a browser without a cache loads for a first search, besides what it loads to read a page:
 * medians over some of the queries.
 * @param folder of the site
 */
export async function firstSearch(browser: Browser, folder: string, queries: readonly Query[]) {
	const { url, server, sent } = await serveCompressed(folder);
	const step = Math.ceil(queries.length / FIRST_SEARCHES);
	const texts = queries.filter((_, index) => index % step === 0).map(({ q }) => q);

	async function sentFor(path: string, run: (page: Page) => Promise<unknown>): Promise<Sent> {
		const start = sent.length;
		await onPage(browser, `${url}${path}`, async (page) => {
			await page.waitForLoadState('networkidle');
			await run(page);
		});
		return sent.slice(start);
	}

	try {
		const forReading = new Set((await sentFor('about/', () => Promise.resolve())).map(({ path }) => path));
		const ours: Sent[] = [];
		const plain: Sent[] = [];
		for (const text of texts) {
			ours.push(
				(await sentFor('search/', (page) => runOurs(page, [text]))).filter(({ path }) => !forReading.has(path)),
			);
			plain.push(await sentFor('about/', (page) => runPlain(page, [text])));
		}
		const median = (searches: Sent[], isCounted: (file: Sent[number]) => boolean) => {
			const sums = searches.map((files) => files.filter(isCounted).reduce((sum, { bytes }) => sum + bytes, 0));
			return percentile(sums, 0.5);
		};
		return {
			ours: median(ours, (file) => isIndex(file) || isOwnFile(file)),
			plain: median(plain, isIndex),
			'our own part': median(ours, isOwnFile),
			requests: countOf(ours),
			'requests, plain Pagefind': countOf(plain),
		};
	} finally {
		server.close();
	}
}
