import { createEngine, type SearchEngine } from './engine.ts';
import { fetchChecked, fetchJson } from './fetch-checked.ts';
import { orLoadError } from './load-error.ts';
import type { Pagefind, PagefindModule } from './pagefind.ts';
import { createTermIndex } from './query/term-index.ts';
import { isTermManifest } from './query/term-manifest.ts';
import { loadSearchData } from './search-data.ts';

async function loadPagefind(base: string): Promise<Pagefind> {
	const module = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindModule;
	// Not the module's own instance: Pagefind remembers failures in the instance, and this one can be replaced. It works
	// without a web worker, which takes longer to start than it saves: the order of the cards is not Pagefind's work.
	const pagefind = module.createInstance({ baseUrl: base, noWorker: true });
	await pagefind.init();
	return pagefind;
}

let loading: Promise<SearchEngine> | undefined;

async function load(base: string): Promise<SearchEngine> {
	const [pagefind, manifest, { words }] = await orLoadError(
		Promise.all([loadPagefind(base), fetchChecked(`${base}pagefind/terms.json`, isTermManifest), loadSearchData(base)]),
	);
	const index = createTermIndex(manifest, (number) =>
		fetchJson(`${base}pagefind/terms/${manifest.version}-${number}.json`),
	);
	return createEngine(pagefind, index, words);
}

/**
 * The search engine, loaded once.
 * @param base the site's base path
 * @throws LoadError when the index, the names or Pagefind's WebAssembly cannot be loaded
 */
export function loadEngine(base: string): Promise<SearchEngine> {
	return (loading ??= load(base));
}

/**
 * Forgets the engine after a `LoadError` of its own or of its loading, so that the next search asks for all files
 * again.
 */
export function forgetEngine() {
	loading = undefined;
}
