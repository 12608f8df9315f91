/// <reference lib="webworker" />
import { isImmutable } from '../../model/immutable-files.ts';
import { cacheName } from '../cache-names.ts';
import { eachConcurrently } from '../each-concurrently.ts';
import { type OfflineManifest, readManifest } from '../offline-manifest.ts';
import { FALLBACK, isDataFile, isSearchFile, MANIFEST, NEEDED_DATA } from '../site-files.ts';
import {
	base,
	cacheKey,
	findCached,
	isCacheable,
	isKeptPage,
	oldCaches,
	openCache,
	pathOf,
	put,
	saveResponse,
	VERSION,
} from './cache.ts';

declare const self: ServiceWorkerGlobalScope;
/** Replaced with the paths of the pages' scripts when the worker is built. */
declare const __SCRIPTS__: readonly string[];

/** A larger search index is not loaded during installation, but file by file when the reader searches. */
const MAX_SEARCH_BYTES = 1_000_000;

const urlOf = (path: string) => new URL(base + path, self.location.origin).href;

/** Fetches the current file. The HTTP cache may be used unchecked only for files with a hash in their name. */
const fetchCurrent = (url: string) => fetch(url, { cache: isImmutable(pathOf(url)) ? 'default' : 'no-cache' });

async function fetchManifest(): Promise<OfflineManifest> {
	const manifest = await readManifest(await fetchCurrent(urlOf(MANIFEST)));
	// A newer version was published during the installation. The browser's next check finds its worker.
	if (manifest.version !== VERSION)
		throw new Error(`The manifest is of version ${manifest.version}, the worker of ${VERSION}.`);
	return manifest;
}

const oldCachesOfKind = async (kind: 'read' | 'all') =>
	(await oldCaches()).filter((name) => name.startsWith(cacheName(base, kind, '')));

/** URLs that older versions cached because the reader opened them. */
async function previouslyRead(): Promise<string[]> {
	const names = await oldCachesOfKind('read');
	const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
	return requests.flat().map(({ url }) => url);
}

/** Pages that are open now. On the first visit they were loaded before there was a worker. */
async function openPages(): Promise<string[]> {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return windows.map(({ url }) => cacheKey(url)).filter((url) => url.startsWith(urlOf('')) && isKeptPage(url));
}

/** URLs of the data that pages cannot work without. */
const dataOf = (pages: readonly string[]) => pages.flatMap((url) => NEEDED_DATA[pathOf(url)] ?? []).map(urlOf);

/** URLs of the search files of this version, if the reader has searched before and they are not too large. */
async function searchUrls(read: readonly string[]): Promise<string[]> {
	if (!read.some((url) => isSearchFile(pathOf(url)))) return [];
	const files = (await fetchManifest()).files.filter(([path]) => isSearchFile(path));
	const bytes = files.reduce((sum, [, size]) => sum + size, 0);
	return bytes > MAX_SEARCH_BYTES ? [] : files.map(([path]) => urlOf(path));
}

/** Updates the copy of the whole site, if the reader has one. Unchanged files are copied from the old one. */
async function updateSiteCopy(): Promise<void> {
	for (const name of await oldCachesOfKind('all')) {
		const old = await caches.open(name);
		const oldManifest = await old.match(urlOf(MANIFEST));
		// Without its manifest, the copy is not complete.
		if (!oldManifest) continue;
		const oldHashes = new Map((await readManifest(oldManifest)).files.map(([path, , hash]) => [path, hash]));
		const manifest = await fetchManifest();
		const cache = await openCache('all');
		await eachConcurrently(manifest.files, async ([path, , hash]) => {
			const unchanged = oldHashes.get(path) === hash ? await old.match(urlOf(path)) : undefined;
			const response = unchanged ?? (await fetchCurrent(urlOf(path)));
			if (!unchanged && !(await isCacheable(urlOf(path), response)))
				throw new Error(`${path} answered ${response.status}.`);
			await cache.put(urlOf(path), response);
		});
		await cache.put(urlOf(MANIFEST), Response.json(manifest));
		return;
	}
}

/** Caches all that the old version could show offline. If a request fails, the old version stays in use. */
export async function install(): Promise<void> {
	const read = await previouslyRead();
	const pages = [...read.filter(isKeptPage), ...(await openPages())];
	const optional = new Set([...pages, ...read.filter((url) => isDataFile(pathOf(url))), ...dataOf(pages)]);
	const needed = new Set([urlOf(FALLBACK), ...__SCRIPTS__.map(urlOf), ...(await searchUrls(read))]);
	const cache = await openCache('read');
	await eachConcurrently([...new Set([...optional, ...needed])], async (url) => {
		const response = await fetchCurrent(url);
		if (await isCacheable(url, response)) await put(cache, url, response);
		else if (needed.has(url)) throw new Error(`${url} answered ${response.status}.`);
	});
	await updateSiteCopy();
}

/** Caches pages that were opened before this worker could cache them, with their data. */
export async function keepOpened(paths: readonly string[]): Promise<void> {
	const pages = paths.map((path) => new URL(path, self.location.href).href).filter(isKeptPage);
	await eachConcurrently([...new Set([...pages, ...dataOf(pages)])], async (url) => {
		if (!(await findCached(url))) await saveResponse(url, await fetchCurrent(url));
	});
}
