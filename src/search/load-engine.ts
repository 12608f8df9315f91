import { isObject } from '../model/type-guards.ts';
import { createEngine, type SearchEngine } from './engine.ts';
import { LoadError, orLoadError } from './load-error.ts';
import type { Pagefind, PagefindModule } from './pagefind.ts';
import type { LexiconData } from './query/lexicon.ts';

/** How strongly Pagefind prefers words of about the same length as the one searched for. Its default is 1. */
const TERM_SIMILARITY = 20;

/** With fewer cards, a web worker takes longer to start than it saves. */
const MIN_CARDS_FOR_WORKER = 500;

function isLexiconData(value: unknown): value is LexiconData {
	if (!isObject(value)) return false;
	const { cards, names, words, others } = value;
	return typeof cards === 'number' && typeof words === 'string' && Array.isArray(names) && Array.isArray(others);
}

async function fetchLexiconData(url: string): Promise<LexiconData> {
	const response = await fetch(url);
	if (!response.ok) throw new LoadError(`${url} answered ${response.status}.`);
	const data: unknown = await response.json();
	if (!isLexiconData(data)) throw new LoadError(`${url} is not a word list.`);
	return data;
}

/** How often loading has failed on this page. */
let failures = 0;

/** Some browsers remember for the page's whole life that a script did not arrive, so each new try has its own address. */
function importPagefind(base: string): Promise<PagefindModule> {
	const query = failures > 0 ? `?try=${failures}` : '';
	return import(/* @vite-ignore */ `${base}pagefind/pagefind.js${query}`) as Promise<PagefindModule>;
}

async function createPagefind(module: PagefindModule, base: string, cards: number): Promise<Pagefind> {
	// Not the module's own instance: Pagefind remembers failures in the instance, and this one can be replaced.
	const pagefind = module.createInstance({
		baseUrl: base,
		noWorker: cards < MIN_CARDS_FOR_WORKER,
		ranking: { termSimilarity: TERM_SIMILARITY },
	});
	await pagefind.init();
	return pagefind;
}

let loading: Promise<SearchEngine> | undefined;

async function load(base: string): Promise<SearchEngine> {
	const [module, data] = await orLoadError(
		Promise.all([importPagefind(base), fetchLexiconData(`${base}search-words.json`)]),
	);
	const pagefind = await orLoadError(createPagefind(module, base, data.cards));
	return createEngine(pagefind, data);
}

/**
 * The search engine, loaded once.
 * @param base the site's base path
 * @throws LoadError when the index, the word list or Pagefind's WebAssembly cannot be loaded
 */
export function loadEngine(base: string): Promise<SearchEngine> {
	return (loading ??= load(base));
}

/** Forgets the engine after a `LoadError` of its own or of its loading, so that the next search asks for all files again. */
export function forgetEngine() {
	loading = undefined;
	failures++;
}
