/// <reference lib="webworker" />
import { FALLBACK, type FileList, isHashed, isSearch, type ListedFile, LIST, storeName } from '../cache-names.ts';
import { base, formerStores, isWhole, keyOf, open, pathOf, VERSION } from './cache.ts';

declare const self: ServiceWorkerGlobalScope;
/** Scripts of the pages, set when the site is built. */
declare const __SCRIPTS__: readonly string[];

/** A search index above this size is not loaded anew without being asked for, in bytes. */
const LIGHT = 1_000_000;
const AT_ONCE = 6;

const urlOf = (path: string) => new URL(base + path, self.location.origin).href;
const isPage = (url: string) => url.endsWith('/');

/** Does something with each item, a few at a time. */
async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
	const waiting = [...items];
	const worker = async () => {
		for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Asks the server, not the browser's cache, which may hold files of the version before; save where the name says which. */
const fresh = (url: string) => fetch(url, { cache: isHashed(pathOf(url)) ? 'default' : 'no-cache' });

async function fetchList(): Promise<FileList> {
	const response = await fresh(urlOf(LIST));
	const list = (await response.clone().json()) as FileList;
	// Published in the middle of this: the next check finds a worker that fits.
	if (list.version !== VERSION) throw new Error(`The list is of ${list.version}, the worker of ${VERSION}.`);
	return list;
}

/** Addresses that the versions before kept because they were read. */
async function readBefore(): Promise<string[]> {
	const names = (await formerStores()).filter((name) => name.startsWith(storeName(base, 'read', '')));
	const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
	return keys.flat().map(({ url }) => url);
}

/** Pages that stand open now: a first visit is loaded before there is a worker. */
async function openPages(): Promise<string[]> {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return windows.map(({ url }) => keyOf(url)).filter((url) => url.startsWith(urlOf('')) && isPage(url));
}

/** Search files of this version, if the reader searched before and they are not too many. */
async function searchFiles(read: readonly string[]): Promise<string[]> {
	if (!read.some((url) => isSearch(pathOf(url)))) return [];
	const files = (await fetchList()).files.filter(([path]) => isSearch(path));
	const bytes = files.reduce((sum, [, size]) => sum + size, 0);
	return bytes > LIGHT ? [] : files.map(([path]) => urlOf(path));
}

/** Loads the whole site if the version before had it; what did not change is taken from there. */
async function renewAll(): Promise<void> {
	const former = (await formerStores()).filter((name) => name.startsWith(storeName(base, 'all', '')));
	for (const name of former) {
		const old = await caches.open(name);
		const answer = await old.match(urlOf(LIST));
		if (!answer) continue;
		const known = new Map(((await answer.json()) as FileList).files.map(([path, , hash]) => [path, hash]));
		const list = await fetchList();
		const store = await open('all');
		await each<ListedFile>(list.files, async ([path, , hash]) => {
			const same = known.get(path) === hash ? await old.match(urlOf(path)) : undefined;
			const response = same ?? (await fresh(urlOf(path)));
			if (!same && !isWhole(response)) throw new Error(`${path} answered ${response.status}.`);
			await store.put(urlOf(path), response);
		});
		await store.put(urlOf(LIST), Response.json(list));
		return;
	}
}

/** Makes this version complete before it takes over: all that was readable offline stays so. */
export async function install(): Promise<void> {
	const read = await readBefore();
	const pages = [...read.filter(isPage), ...(await openPages()), urlOf(FALLBACK)];
	const wanted = new Set([...pages, ...__SCRIPTS__.map(urlOf), ...(await searchFiles(read))]);
	const store = await open('read');
	await each([...wanted], async (url) => {
		const response = await fresh(url);
		if (isWhole(response)) await store.put(url, response);
	});
	await renewAll();
}

/** Lets go of the versions before, save pages that were read since this one was made ready. */
export async function takeOver(): Promise<void> {
	const store = await open('read');
	for (const name of await formerStores()) {
		const old = await caches.open(name);
		const read = name.startsWith(storeName(base, 'read', ''));
		for (const key of read ? await old.keys() : []) {
			if (!isPage(key.url) || (await store.match(key))) continue;
			const copy = await old.match(key);
			if (copy) await store.put(key, copy);
		}
		await caches.delete(name);
	}
	await self.clients.claim();
}
