/// <reference lib="webworker" />
import { cacheName } from '../cache-names.ts';
import { isDataFile } from '../site-files.ts';
import { base, isKeptPage, oldCaches, openCache, pathOf } from './cache.ts';

declare const self: ServiceWorkerGlobalScope;

/** Deletes the caches of older versions, after copying the pages that were opened since this version was installed. */
export async function activate(): Promise<void> {
	const cache = await openCache('read');
	for (const name of await oldCaches()) {
		const old = await caches.open(name);
		const isRead = name.startsWith(cacheName(base, 'read', ''));
		for (const request of isRead ? await old.keys() : []) {
			const isKept = isKeptPage(request.url) || isDataFile(pathOf(request.url));
			if (!isKept || (await cache.match(request))) continue;
			const response = await old.match(request);
			if (response) await cache.put(request, response);
		}
		await caches.delete(name);
	}
	await self.clients.claim();
}
