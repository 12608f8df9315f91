import { createEngine, type SearchEngine } from './engine.ts';
import { LoadError, orLoadError } from './load-error.ts';
import type { Pagefind } from './pagefind.ts';
import type { LexiconData } from './query/lexicon.ts';

/** How strongly Pagefind prefers words of about the same length as the one searched for. Its default is 1. */
const TERM_SIMILARITY = 20;

/** With fewer cards, a web worker takes longer to start than it saves. */
const MIN_CARDS_FOR_WORKER = 500;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

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

async function load(base: string): Promise<SearchEngine> {
	const [pagefind, data] = await orLoadError(
		Promise.all([
			import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
			fetchLexiconData(`${base}search-words.json`),
		]),
	);
	const noWorker = data.cards < MIN_CARDS_FOR_WORKER;
	await pagefind.options({ baseUrl: base, noWorker, ranking: { termSimilarity: TERM_SIMILARITY } });
	await orLoadError(pagefind.init());
	return createEngine(pagefind, data);
}

let loading: Promise<SearchEngine> | undefined;

/**
 * The search engine, loaded once. After a failure the next call tries again.
 * @param base the site's base path
 * @throws LoadError when the index, the word list or Pagefind's WebAssembly cannot be loaded
 */
export function loadEngine(base: string): Promise<SearchEngine> {
	loading ??= load(base);
	loading.catch(() => (loading = undefined));
	return loading;
}
