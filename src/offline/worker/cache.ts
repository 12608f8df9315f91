/// <reference lib="webworker" />
import { type CacheKind, cacheName, cachePrefix } from '../cache-names.ts';
import { completeCopies } from '../complete-copies.ts';
import { isExpectedAnswer } from '../expected-answer.ts';
import { withTitleHeader } from '../page-title.ts';
import { EVERYTHING, isSearchFile } from '../site-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** Replaced with the version of the site when the worker is built. */
declare const __VERSION__: string;

export const VERSION = __VERSION__;
export const base = new URL('./', self.location.href).pathname;

/** The URL without its query and fragment, which do not change the page. */
export const cacheKey = (url: string) => new URL(url).origin + new URL(url).pathname;

/** Path from the site's base path. */
export const pathOf = (url: string) => new URL(url).pathname.slice(base.length);

/** Whether a URL is that of a page that is kept when a reader has opened it. */
export const isKeptPage = (url: string) => url.endsWith('/') && pathOf(url) !== EVERYTHING;

/** Whether a response may be cached: no error, no part of a file, not from another site, and what was asked for. */
export const isCacheable = async (url: string, response: Response): Promise<boolean> =>
	response.status === 200 && response.type === 'basic' && (await isExpectedAnswer(url, response));

/** Opens a cache of this version. */
export const openCache = (kind: CacheKind) => caches.open(cacheName(base, kind, VERSION));

/** Names of the site's caches of other versions. */
export async function oldCaches(): Promise<string[]> {
	const current = [cacheName(base, 'read', VERSION), cacheName(base, 'all', VERSION)];
	return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)) && !current.includes(name));
}

async function findIn(names: readonly string[], url: string): Promise<Response | undefined> {
	for (const name of names) {
		const response = (await caches.has(name)) && (await (await caches.open(name)).match(cacheKey(url)));
		if (response) return response;
	}
	return undefined;
}

/** Caches with the whole site: this version's, then others. A reader may have kept a version whose worker still waits. */
async function wholeSites(): Promise<string[]> {
	const own = cacheName(base, 'all', VERSION);
	const complete = await completeCopies(base);
	return complete.includes(own) ? [own, ...complete.filter((name) => name !== own)] : complete;
}

/**
 * The cached response. What the reader has opened comes before a copy of the whole site, except for search files, which
 * must all be of one version.
 */
export async function findCached(url: string): Promise<Response | undefined> {
	const own = (['read', 'all'] as const).map((kind) => cacheName(base, kind, VERSION));
	if (isSearchFile(pathOf(url))) return findIn([...(await wholeSites()), ...own], url);
	return (await findIn(own, url)) ?? findIn(await wholeSites(), url);
}

/** Puts a file that the reader has opened, or that is needed to show such files, into a cache. */
export async function put(cache: Cache, url: string, response: Response): Promise<void> {
	await cache.put(url, isKeptPage(url) ? await withTitleHeader(response) : response);
}

/** Caches a response if possible. */
export async function saveResponse(url: string, response: Response): Promise<void> {
	try {
		if (pathOf(url) === EVERYTHING || !(await isCacheable(url, response))) return;
		await put(await openCache('read'), cacheKey(url), response);
	} catch {
		// The browser has no space or refuses storage. The page is shown nevertheless.
	}
}
