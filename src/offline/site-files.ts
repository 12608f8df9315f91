/** Names of files, from the site's base path, that the page, the service worker and the build share. */
export const MANIFEST = 'offline.json';
export const WORKER = 'sw.js';
/** The page that is shown instead of a page that is not cached. */
export const FALLBACK = 'offline/';

/** Whether the search needs a file. All search files must be of the same version. */
export function isSearchFile(path: string): boolean {
	return path.startsWith('pagefind/') || path === 'search-words.json';
}
