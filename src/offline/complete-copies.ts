import { cachesOfKind } from './cache-names.ts';
import { MANIFEST } from './site-files.ts';

/** Names of the caches that hold the whole site, newest first. The manifest is saved last: without it, a copy is not complete. */
export async function completeCopies(base: string): Promise<string[]> {
	const complete: string[] = [];
	for (const name of (await cachesOfKind(base, 'all')).reverse()) {
		if (await (await caches.open(name)).match(base + MANIFEST)) complete.push(name);
	}
	return complete;
}
