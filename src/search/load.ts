import { type Engine, engineOf } from './engine.ts';
import type { Pagefind } from './pagefind.ts';
import type { LexiconData } from './query/lexicon.ts';

/** How long the index may take before the reader is told that search does not work, in milliseconds. */
const PATIENCE = 2500;

async function load(base: string): Promise<Engine> {
	const [pagefind, words] = await Promise.all([
		import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
		fetch(`${base}search-words.json`),
	]);
	if (!words.ok) throw new Error(`The word list answered ${words.status}.`);
	await pagefind.options({ baseUrl: base, ranking: { termSimilarity: 20 } });
	// The first search is the first that needs the WebAssembly: better to learn now that it does not run.
	await pagefind.init();
	await pagefind.search('index');
	return engineOf(pagefind, (await words.json()) as LexiconData);
}

let loading: Promise<Engine> | undefined;

/**
 * The search engine, loaded once.
 * @param base the site's base path
 * @throws when the index, the word list or the WebAssembly does not come within reasonable time
 */
export function loadEngine(base: string): Promise<Engine> {
	loading ??= Promise.race([
		load(base),
		new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The index took too long.')), PATIENCE)),
	]);
	loading.catch(() => (loading = undefined));
	return loading;
}
