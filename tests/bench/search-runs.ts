import type { Browser, Page } from '@playwright/test';
import { percentile, type Query } from './search-queries.ts';
import { serveCompressed } from './serve.ts';

/** What a search found, and how long it took from the keystroke to the shown results, in milliseconds. */
export interface Answer {
	slugs: string[];
	took: number;
}

/** Types queries into the search page, each at once, and reads what it shows. Runs in the page. */
async function typeAll(queries: string[]): Promise<Answer[]> {
	const input = document.querySelector('search-box input') as HTMLInputElement;
	const list = document.querySelector('search-box ol') as HTMLOListElement;
	const answers: Answer[] = [];
	for (const query of queries) {
		const settled = new Promise<void>((resolve) => {
			const watch = new MutationObserver(() => {
				if (list.dataset['query'] !== query.trim() || list.getAttribute('aria-busy') !== 'false') return;
				watch.disconnect();
				resolve();
			});
			watch.observe(list, { attributes: true, attributeFilter: ['data-query', 'aria-busy'] });
		});
		const start = performance.now();
		input.value = query;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		await settled;
		const took = performance.now() - start;
		const links = [...list.querySelectorAll<HTMLAnchorElement>('.title')];
		answers.push({ slugs: links.map((link) => link.pathname.split('/').at(-2) ?? ''), took });
	}
	return answers;
}

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
	/** Compressed bytes of a first search from a cold cache, in the median: everything after the page itself. */
	bytes: { ours: number; plain: number; own: number };
}

/** What the site's own part of the search consists of. */
const OWN = /search-words|_astro\/(?:search|leven|found|preload)/;
const PAGEFIND = /pagefind\//;
/** So many first searches are made; what one loads depends on its words. */
const FIRST_SEARCHES = 15;

type Sent = readonly { path: string; bytes: number }[];

const sum = (sent: Sent) => sent.reduce((all, { bytes }) => all + bytes, 0);

/** Everything that is measured on one built site. */
export async function measureSite(browser: Browser, folder: string, queries: readonly Query[]): Promise<SiteFigures> {
	const { url, server, sent } = await serveCompressed(folder);
	const texts = queries.map(({ q }) => q);
	/** What a browser that has nothing yet loads for one search, in the median. */
	const firstSearch = async (
		path: string,
		search: (queries: string[]) => Promise<Answer[]>,
		parts: readonly RegExp[],
	) => {
		const step = Math.ceil(texts.length / FIRST_SEARCHES);
		const loads: Sent[] = [];
		for (const text of texts.filter((_, at) => at % step === 0)) {
			const from = sent.length;
			await onPage(browser, `${url}${path}`, async (page) => {
				await page.waitForLoadState('networkidle');
				await page.evaluate(search, [text]);
			});
			loads.push(sent.slice(from).filter((file) => parts.some((part) => part.test(file.path))));
		}
		return percentile(loads.map(sum), 0.5);
	};
	try {
		const bytes = {
			ours: await firstSearch('search/', typeAll, [OWN, PAGEFIND]),
			own: await firstSearch('search/', typeAll, [OWN]),
			plain: await firstSearch('about/', askPagefind, [PAGEFIND]),
		};
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
		return { ours, slowed, plain, bytes };
	} finally {
		server.close();
	}
}
