/** Names of files, from the site's base path, that the page, the service worker and the build share. */
export const MANIFEST = 'offline.json';
export const WORKER = 'sw.js';
/** The page that is shown instead of a page that is not cached. */
export const FALLBACK = 'offline/';
/** All cards on one page. It is not kept, because it has nothing that other pages lack and is as large as all of them. */
export const EVERYTHING = 'print/';

/** The prompts of the review and the practice, and the pages that cannot work without them. */
export const PROMPTS = 'review/prompts.json';
export const PAGES_WITH_PROMPTS: readonly string[] = ['review/', 'practice/'];

/** Whether a file holds data that a page fetches: the prompts, or the preview of a card. */
export function isDataFile(path: string): boolean {
	return path === PROMPTS || /^scenarios\/[^/]+\.json$/.test(path);
}

/** Whether the search needs a file. All search files must be of the same version. */
export function isSearchFile(path: string): boolean {
	return path.startsWith('pagefind/') || path === 'search-words.json' || path === 'search-filters.json';
}
