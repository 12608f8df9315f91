/** Names and forms that the page, the worker and the build share. */

/** `read`: what the reader came by. `all`: the whole site, kept because the reader asked for it. */
export type Kind = 'read' | 'all';

/** One file of the site. */
export type ListedFile = readonly [path: string, bytes: number, hash: string];

/** Everything there is to keep of one version, as `offline.json` says. */
export interface FileList {
	version: string;
	/** Bytes to load, compressed, as estimated from a sample. */
	transfer: number;
	/** Paths from the site's base, without a slash in front. */
	files: readonly ListedFile[];
}

export const LIST = 'offline.json';
export const WORKER = 'sw.js';
/** The page that stands in for one that is not kept. */
export const FALLBACK = 'offline/';

/** Start of the names of all stores of a site; other sites of the same host have another base. */
export const storePrefix = (base: string) => `notes:${base}:`;

export const storeName = (base: string, kind: Kind, version: string) => `${storePrefix(base)}${kind}:${version}`;

/** Files whose name changes with their content. */
export function isHashed(path: string): boolean {
	return path.startsWith('_astro/') || /^pagefind\/(?:.*\/|pagefind\.)\w+\.pf_\w+$/.test(path);
}

/** Files that make the search work, all of one version. */
export function isSearch(path: string): boolean {
	return path.startsWith('pagefind/') || path === 'search-words.json';
}
