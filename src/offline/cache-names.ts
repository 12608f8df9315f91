/** `read`: pages that the reader has opened. `all`: the whole site, which the reader asked to keep. */
export type CacheKind = 'read' | 'all';

/** Start of the names of all caches of a site. Another site on the same host has another base path. */
export const cachePrefix = (base: string) => `notes:${base}:`;

export const cacheName = (base: string, kind: CacheKind, version: string) => `${cachePrefix(base)}${kind}:${version}`;

/** Names of the caches of one kind, of all versions. */
export async function cachesOfKind(base: string, kind: CacheKind): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(cacheName(base, kind, '')));
}
