/// <reference lib="webworker" />
import { isImmutable } from '../../model/immutable-files.ts';
import { completeCopies } from '../complete-copies.ts';
import { isExpectedAnswer, isOwnPage } from '../expected-answer.ts';
import { EVERYTHING, FALLBACK, isDataFile, isSearchFile, MANIFEST, WORKER } from '../site-files.ts';
import { asMissing } from './as-missing.ts';
import { base, cacheKey, findCached, openCache, pathOf, saveResponse } from './cache.ts';
import { withNotice } from './with-notice.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long to wait for the network before a cached copy is used. */
const NETWORK_TIMEOUT_MS = 2500;

type FetchHandler = (event: FetchEvent) => Promise<Response>;

async function fetchAndSave(event: FetchEvent): Promise<Response> {
	const response = await fetch(event.request);
	event.waitUntil(saveResponse(event.request.url, response.clone()));
	return response;
}

/** The promise's value, or undefined if it takes longer than that. */
function withTimeout<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
	return Promise.race([
		promise,
		new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds)),
	]);
}

/** Whether the redirect of a page leads to another page of this site, and not to a login. */
async function leadsHere(url: string): Promise<boolean> {
	try {
		// Rejected if it leads to another host.
		return await isOwnPage(await fetch(url));
	} catch {
		return false;
	}
}

/** Whether the host did not give what was asked for. That a file is missing is an answer, for it may have been deleted. */
async function isFailure(url: string, response: Response): Promise<boolean> {
	if (response.type === 'opaqueredirect') return !(await leadsHere(url));
	if (response.status >= 400) return response.status !== 404 && response.status !== 410;
	return response.ok && !(await isExpectedAnswer(url, response));
}

/**
 * The host's answer; the cached copy if the network fails or is slow, or the answer is a failure. Without a copy it waits
 * for the network.
 * @returns `failed` is the status of the failure instead of which the copy is given
 */
async function fetchOrCached(event: FetchEvent): Promise<{ response: Response; failed?: number }> {
	const fetching = fetchAndSave(event);
	const response = await withTimeout(
		fetching.catch(() => undefined),
		NETWORK_TIMEOUT_MS,
	);
	const { url } = event.request;
	if (response?.type === 'basic' && !(await isFailure(url, response))) return { response };
	const cached = await findCached(url);
	if (!cached) return { response: await fetching };
	if (response && !(await isFailure(url, response))) return { response };
	return response ? { response: cached, failed: response.status } : { response: cached };
}

const networkFirst: FetchHandler = async (event) => (await fetchOrCached(event)).response;

/** Cache first, for files that never change. A page instead of the file is a failure: the next request asks again. */
const cacheFirst: FetchHandler = async (event) => {
	const { url } = event.request;
	const cached = await findCached(url);
	if (cached) return cached;
	const response = await fetchAndSave(event);
	return !response.ok || (await isExpectedAnswer(url, response)) ? response : Response.error();
};

/** Leads to the cached page at the same address with a slash at its end, as the host does; undefined if there is none. */
async function redirectToSlash(url: string): Promise<Response | undefined> {
	const target = new URL(url);
	if (target.pathname.endsWith('/')) return undefined;
	target.pathname += '/';
	return (await findCached(target.href)) && Response.redirect(target.href);
}

/** The page that lists the cached pages. It says that there is no page at the address if all pages are cached. */
async function fallbackFor(url: string): Promise<Response | undefined> {
	const fallback = await findCached(new URL(base + FALLBACK, url).href);
	const isMissing = pathOf(url) !== EVERYTHING && (await completeCopies(base)).length > 0;
	return fallback && isMissing ? asMissing(fallback) : fallback;
}

/** Network first. If the page is not cached either, the fallback page. */
const page: FetchHandler = async (event) => {
	try {
		const { response, failed } = await fetchOrCached(event);
		return failed === undefined ? response : await withNotice(response, failed);
	} catch (error) {
		const { url } = event.request;
		const fallback = (await redirectToSlash(url)) ?? (await fallbackFor(url));
		if (fallback) return fallback;
		throw error;
	}
};

/** Deletes the cached search files, because the server has another version of them. */
async function deleteSearchFiles(): Promise<void> {
	const cache = await openCache('read');
	const requests = await cache.keys();
	await Promise.all(requests.filter(({ url }) => isSearchFile(pathOf(url))).map((request) => cache.delete(request)));
}

/** Cache first, because all search files must be of one version; network first while an update is installed or waits. */
const searchFile: FetchHandler = async (event) => {
	const { waiting, installing } = self.registration;
	const path = pathOf(event.request.url);
	if (!isImmutable(path)) return waiting || installing ? networkFirst(event) : cacheFirst(event);
	const response = await cacheFirst(event);
	if (response.status === 404) event.waitUntil(deleteSearchFiles());
	return response;
};

/** Chooses the handler for a request; undefined if the browser should handle it without the worker. */
export function handlerFor({ request }: FetchEvent): FetchHandler | undefined {
	const { method, url, mode, cache } = request;
	if (method !== 'GET' || !cacheKey(url).startsWith(self.location.origin + base)) return undefined;
	// The page uses `no-store` for the files of the copy of the whole site, which it caches itself.
	if (cache === 'no-store' || request.headers.has('range')) return undefined;
	const path = pathOf(url);
	if (path === WORKER || path === MANIFEST) return undefined;
	if (mode === 'navigate') return path === '' || path.endsWith('/') || !path.includes('.') ? page : undefined;
	if (isSearchFile(path)) return searchFile;
	if (isImmutable(path)) return cacheFirst;
	if (isDataFile(path)) return networkFirst;
	return /^(?:icons\/.*\.png|icon\.svg|manifest\.webmanifest)$/.test(path) ? networkFirst : undefined;
}
