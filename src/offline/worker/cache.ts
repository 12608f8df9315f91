/// <reference lib="webworker" />
import { type Kind, storeName, storePrefix } from '../cache-names.ts';

declare const self: ServiceWorkerGlobalScope;
/** Set when the site is built. */
declare const __VERSION__: string;

export const VERSION = __VERSION__;
export const base = new URL('./', self.location.href).pathname;

/** A page is the same whatever follows its path. */
export const keyOf = (url: string) => new URL(url).origin + new URL(url).pathname;

/** Path from the site's base. */
export const pathOf = (url: string) => new URL(url).pathname.slice(base.length);

/** Only whole answers of this address are worth keeping: no errors, no redirects, no parts. */
export const isWhole = (response: Response) =>
	response.status === 200 && !response.redirected && response.type === 'basic';

export const open = (kind: Kind, version = VERSION) => caches.open(storeName(base, kind, version));

/** Stores of this site, this version's own left out. */
export async function formerStores(): Promise<string[]> {
	const own = [storeName(base, 'read', VERSION), storeName(base, 'all', VERSION)];
	return (await caches.keys()).filter((name) => name.startsWith(storePrefix(base)) && !own.includes(name));
}

/** The copy of this version, preferably the one that was read last. */
export async function kept(url: string): Promise<Response | undefined> {
	for (const kind of ['read', 'all'] as const) {
		const name = storeName(base, kind, VERSION);
		if (!(await caches.has(name))) continue;
		const copy = await (await caches.open(name)).match(keyOf(url));
		if (copy) return copy;
	}
	return undefined;
}

/** Puts an answer aside where it is whole; a full or refused store is no reason to fail. */
export async function keep(url: string, response: Response): Promise<void> {
	if (!isWhole(response)) return;
	try {
		await (await open('read')).put(keyOf(url), response);
	} catch {
		// The page is shown all the same.
	}
}
