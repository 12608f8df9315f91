import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadOnce } from '../../src/model/load-once.ts';
import { createEngine, type SearchEngine } from '../../src/search/engine.ts';
import { fragmentWords, type Pagefind, type PagefindModule } from '../../src/search/pagefind.ts';
import { createTermIndex } from '../../src/search/query/term-index.ts';
import { isTermManifest } from '../../src/search/query/term-manifest.ts';
import { isSearchData } from '../../src/search/search-data.ts';
import { SITE_FOLDER } from './built.ts';

/** Pagefind asks for its files by `fetch`, which in Node reads no files. */
function readFilesByFetch(folder: string) {
	const fetchUrl = globalThis.fetch;
	globalThis.fetch = (input, init) => {
		const path = typeof input === 'string' ? input.replace(/\?.*$/, '') : '';
		return path.startsWith(folder) ? Promise.resolve(new Response(readFileSync(path))) : fetchUrl(input, init);
	};
}

function readChecked<Data>(file: string, isExpected: (value: unknown) => value is Data): Data {
	const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
	if (!isExpected(data)) throw new Error(`${file} is not as expected.`);
	return data;
}

/** The search of a built site. */
export interface SiteSearch {
	engine: SearchEngine;
	/** The slugs of the cards that the search finds for a query, the best first. */
	find: (query: string) => Promise<string[]>;
	/** The texts of all cards in the index. */
	texts: readonly string[];
}

/**
 * The search engine of a built site, in Node: what it finds is what a browser finds, at a fraction of the cost.
 * @param site folder of the site
 */
export async function nodeEngine(site: string): Promise<SiteSearch> {
	const folder = `${resolve(site, 'pagefind')}/`;
	readFilesByFetch(folder);
	const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
	const pagefind: Pagefind = module.createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
	await pagefind.init();
	const manifest = readChecked(join(folder, 'terms.json'), isTermManifest);
	const termFile = (number: number) => join(folder, `terms/${manifest.version}-${number}.json`);
	const index = createTermIndex(manifest, (number) =>
		Promise.resolve(JSON.parse(readFileSync(termFile(number), 'utf8'))),
	);
	const engine = await createEngine(pagefind, index, readChecked(join(site, 'search-data.json'), isSearchData).words);
	const { results } = await pagefind.search(null);
	const pages = await Promise.all(results.map(async ({ id, data }) => ({ id, fragment: await data() })));
	const slugs = new Map(pages.map(({ id, fragment }) => [id, fragment.url.split('/').at(-2) ?? '']));
	return {
		engine,
		find: async (query) => (await engine.search(query)).ranked.map(({ id }) => slugs.get(id) ?? ''),
		texts: pages.map(({ fragment }) => fragmentWords(fragment).join(' ')),
	};
}

let ofSite: Promise<SiteSearch> | undefined;

/** The search of `dist`, once for all tests that run in this process; it answers each query once. */
export function siteSearch(): Promise<SiteSearch> {
	ofSite ??= nodeEngine(SITE_FOLDER).then((search) => ({ ...search, find: loadOnce(search.find) }));
	return ofSite;
}
