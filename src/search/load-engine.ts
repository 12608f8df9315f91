import { type Engine, engineOf } from './engine.ts';
import type { Pagefind } from './pagefind.ts';
import type { LexiconData } from './query/lexicon.ts';

/** How much nearer to what was typed a word must be to count more: matches of the whole word win by far. */
const SIMILARITY = 20;

/** So few cards are searched in a millisecond: a worker would cost more to load than it saves. */
const WORTH_A_WORKER = 500;

async function load(base: string): Promise<Engine> {
	const [pagefind, words] = await Promise.all([
		import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
		fetch(`${base}search-words.json`),
	]);
	if (!words.ok) throw new Error(`The word list answered ${words.status}.`);
	const data = (await words.json()) as LexiconData;
	const noWorker = data.cards < WORTH_A_WORKER;
	await pagefind.options({ baseUrl: base, noWorker, ranking: { termSimilarity: SIMILARITY } });
	await pagefind.init();
	return engineOf(pagefind, data);
}

let loading: Promise<Engine> | undefined;

/**
 * The search engine, loaded once; after a failure it can be tried again.
 * @param base the site's base path
 * @throws when the index, the word list or the WebAssembly cannot be had
 */
export function loadEngine(base: string): Promise<Engine> {
	loading ??= load(base);
	loading.catch(() => (loading = undefined));
	return loading;
}
