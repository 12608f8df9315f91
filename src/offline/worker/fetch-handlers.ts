/// <reference lib="webworker" />
import { FALLBACK, isHashed, isSearch, LIST, WORKER } from '../cache-names.ts';
import { base, keep, kept, keyOf, open, pathOf } from './cache.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long the network may take before a kept copy is shown instead, in milliseconds. */
const PATIENCE = 2500;

type Answer = (event: FetchEvent) => Promise<Response>;

async function load(event: FetchEvent): Promise<Response> {
	const response = await fetch(event.request);
	event.waitUntil(keep(event.request.url, response.clone()));
	return response;
}

/** What was promised, unless the time runs out first. */
function within<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
	return Promise.race([
		promise,
		new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds)),
	]);
}

/** The network's answer if it comes in time, else the kept copy, else whatever the network says in the end. */
const newest: Answer = async (event) => {
	const loading = load(event);
	const quick = await within(
		loading.catch(() => undefined),
		PATIENCE,
	);
	if (quick && quick.status < 500) return quick;
	return (await kept(event.request.url)) ?? loading;
};

/** What is kept never changes under this name. */
const lasting: Answer = async (event) => (await kept(event.request.url)) ?? load(event);

/** A page; one that is not kept is replaced by a page that says so and lists what is. */
const page: Answer = async (event) => {
	try {
		return await newest(event);
	} catch (error) {
		const { url } = event.request;
		const folder = new URL(`${new URL(url).pathname}/`, url).href;
		if (!url.endsWith('/') && (await kept(folder))) return Response.redirect(folder);
		const instead = await kept(new URL(base + FALLBACK, url).href);
		if (instead) return instead;
		throw error;
	}
};

/** Lets go of the search files: those of the server belong to another version. */
async function dropSearch(): Promise<void> {
	const store = await open('read');
	const keys = await store.keys();
	await Promise.all(keys.filter(({ url }) => isSearch(pathOf(url))).map((key) => store.delete(key)));
}

/** Search files come from one version: the kept one, or the network's once a newer version is on its way. */
const search: Answer = async (event) => {
	const { waiting, installing } = self.registration;
	const path = pathOf(event.request.url);
	if (!isHashed(path)) return waiting || installing ? newest(event) : lasting(event);
	const response = await lasting(event);
	if (response.status === 404) event.waitUntil(dropSearch());
	return response;
};

/** How a request is answered, or nothing where the worker stays out of it. */
export function answerFor({ request }: FetchEvent): Answer | undefined {
	const { method, url, mode, cache } = request;
	if (method !== 'GET' || !keyOf(url).startsWith(self.location.origin + base)) return undefined;
	// `no-store` is how the page loads everything that is to be kept, into a store of its own.
	if (cache === 'no-store' || request.headers.has('range')) return undefined;
	const path = pathOf(url);
	if (path === WORKER || path === LIST) return undefined;
	if (mode === 'navigate') return path === '' || path.endsWith('/') || !path.includes('.') ? page : undefined;
	if (isSearch(path)) return search;
	if (isHashed(path)) return lasting;
	return /^(?:icons\/.*\.png|icon\.svg|manifest\.webmanifest)$/.test(path) ? newest : undefined;
}
