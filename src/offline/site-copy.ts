import { cacheName, cachesOfKind } from './cache-names.ts';
import { completeCopies } from './complete-copies.ts';
import { eachConcurrently } from './each-concurrently.ts';
import { isExpectedAnswer } from './expected-answer.ts';
import { type ManifestFile, type OfflineManifest, readManifest } from './offline-manifest.ts';
import { bundlePath, readBundle } from './file-bundle.ts';
import { MANIFEST } from './site-files.ts';

/** The newest copy of the whole site on this device. */
export interface SavedSite {
	manifest: OfflineManifest;
	/** Number of files that the browser, or the reader, has removed since it was saved. */
	missing: number;
}

const absolute = (base: string, path: string) => new URL(base + path, location.href).href;

/** What this device has of the whole site; undefined if it was never saved. */
export async function savedSite(base: string): Promise<SavedSite | undefined> {
	const [name] = await completeCopies(base);
	if (name === undefined) return undefined;
	const cache = await caches.open(name);
	const response = await cache.match(base + MANIFEST);
	if (!response) return undefined;
	const manifest = await readManifest(response);
	const saved = new Set((await cache.keys()).map(({ url }) => url));
	return { manifest, missing: manifest.files.filter(([path]) => !saved.has(absolute(base, path))).length };
}

/** Loads a file from the host, not from a cache. */
async function load(base: string, path: string, signal: AbortSignal): Promise<Response> {
	const response = await fetch(base + path, { cache: 'no-store', signal });
	const url = absolute(base, path);
	if (response.status !== 200 || !(await isExpectedAnswer(url, response)))
		throw new Error(`${path} answered ${response.status}.`);
	return response;
}

/** The files that are loaded together: those of a bundle, or one by itself. */
function filesToLoad({ files }: OfflineManifest): { bundle?: number; files: readonly ManifestFile[] }[] {
	const bundles = Map.groupBy(files, ([, , , bundle]) => bundle);
	const single = (bundles.get(undefined) ?? []).map((file) => ({ files: [file] }));
	bundles.delete(undefined);
	return [...[...bundles].map(([bundle = 0, bundled]) => ({ bundle, files: bundled })), ...single];
}

const PAGE = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };
const DATA = { headers: { 'Content-Type': 'application/json' } };

/** Gives the files of a bundle as responses, by path. */
async function loadBundle(base: string, bundle: number, version: string, signal: AbortSignal) {
	const texts = readBundle(await (await load(base, bundlePath(bundle), signal)).json(), version);
	return (path: string) => {
		const text = texts.get(path);
		if (text === undefined) throw new Error(`${bundlePath(bundle)} has no file "${path}".`);
		return new Response(text, path.endsWith('.json') ? DATA : PAGE);
	};
}

/**
 * Saves the whole site on this device. Files that an earlier, incomplete try saved are not loaded again.
 * @param onProgress called after each file or bundle with the number of bytes saved so far
 * @throws when a file cannot be loaded or saved, or when `signal` aborts
 */
export async function saveSite(
	base: string,
	signal: AbortSignal,
	onProgress: (bytes: number, manifest: OfflineManifest) => void,
): Promise<void> {
	const manifest = await readManifest(await load(base, MANIFEST, signal));
	const cache = await caches.open(cacheName(base, 'all', manifest.version));
	const saved = new Set((await cache.keys()).map(({ url }) => url));
	let bytes = 0;
	await eachConcurrently(filesToLoad(manifest), async ({ bundle, files }) => {
		const missing = files.filter(([path]) => !saved.has(absolute(base, path)));
		const fileOf =
			bundle === undefined || missing.length === 0
				? undefined
				: await loadBundle(base, bundle, manifest.version, signal);
		for (const [path] of missing) await cache.put(base + path, fileOf?.(path) ?? (await load(base, path, signal)));
		bytes += files.reduce((sum, [, size]) => sum + size, 0);
		onProgress(bytes, manifest);
	});
	signal.throwIfAborted();
	await cache.put(base + MANIFEST, Response.json(manifest));
}

/** Removes the copy of the whole site. Pages that the reader has opened stay saved. */
export async function removeSite(base: string): Promise<void> {
	await Promise.all((await cachesOfKind(base, 'all')).map((name) => caches.delete(name)));
}
