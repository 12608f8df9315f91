/** Names of files, from the site's base path, that the page, the service worker and the build share. */
export const MANIFEST = 'offline.json';
export const WORKER = 'sw.js';
/** The page that is shown instead of a page that is not cached. */
export const FALLBACK = 'offline/';
/** All cards on one page. It is not kept, because it has nothing that other pages lack and is as large as all of them. */
export const EVERYTHING = 'print/';

/** Which prompts there are. */
export const PROMPTS = 'review/prompts.json';
/** Data files that pages cannot work without. The review also asks for the texts of cards, one by one. */
export const NEEDED_DATA: Readonly<Record<string, readonly string[]>> = {
	'review/': [PROMPTS],
	'practice/': [PROMPTS, 'practice/questions.json'],
	'practice/duels/': [PROMPTS, 'practice/questions.json', 'practice/comparisons.json'],
	'practice/corrections/': ['practice/old-answers.json'],
};

/** Whether a file holds data that a page fetches: prompts, the texts of a card or a comparison, or a card's preview. */
export function isDataFile(path: string): boolean {
	return /^(?:review|practice|review\/cards(?:\/compare)?|scenarios)\/[^/]+\.json$/.test(path);
}

/** Whether the search needs a file. All search files must be of the same version. */
export function isSearchFile(path: string): boolean {
	return path.startsWith('pagefind/') || path === 'search-data.json';
}
