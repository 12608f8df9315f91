/// <reference lib="webworker" />
import { type CacheKind, cacheName, cachePrefix } from '../cache-names.ts';

declare const self: ServiceWorkerGlobalScope;
/** Replaced with the version of the site when the worker is built. */
declare const __VERSION__: string;

export const VERSION = __VERSION__;
export const base = new URL('./', self.location.href).pathname;

/** The URL without its query and fragment, which do not change the page. */
export const cacheKey = (url: string) => new URL(url).origin + new URL(url).pathname;

/** Path from the site's base path. */
export const pathOf = (url: string) => new URL(url).pathname.slice(base.length);

/** Whether a response may be cached: no error, no redirect, no part of a file, not from another site. */
export const isCacheable = (response: Response) =>
	response.status === 200 && !response.redirected && response.type === 'basic';

/** Opens a cache of this version. */
export const openCache = (kind: CacheKind) => caches.open(cacheName(base, kind, VERSION));

/** Names of the site's caches of other versions. */
export async function oldCaches(): Promise<string[]> {
	const current = [cacheName(base, 'read', VERSION), cacheName(base, 'all', VERSION)];
	return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)) && !current.includes(name));
}

/** The cached response of this version; what the reader has opened comes before the copy of the whole site. */
export async function findCached(url: string): Promise<Response | undefined> {
	for (const kind of ['read', 'all'] as const) {
		const name = cacheName(base, kind, VERSION);
		if (!(await caches.has(name))) continue;
		const response = await (await caches.open(name)).match(cacheKey(url));
		if (response) return response;
	}
	return undefined;
}

/** Caches a response if possible. */
export async function saveResponse(url: string, response: Response): Promise<void> {
	if (!isCacheable(response)) return;
	try {
		await (await openCache('read')).put(cacheKey(url), response);
	} catch {
		// The browser has no space or refuses storage. The page is shown nevertheless.
	}
}
