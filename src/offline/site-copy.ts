import { cacheName, cachesOfKind } from './cache-names.ts';
import { completeCopies } from './complete-copies.ts';
import { eachConcurrently } from './each-concurrently.ts';
import { isExpectedAnswer } from './expected-answer.ts';
import { type OfflineManifest, readManifest } from './offline-manifest.ts';
import { MANIFEST } from './site-files.ts';

/** The manifest of the newest complete copy of the site on this device, or undefined if there is none. */
export async function savedManifest(base: string): Promise<OfflineManifest | undefined> {
	const [name] = await completeCopies(base);
	const response = name === undefined ? undefined : await (await caches.open(name)).match(base + MANIFEST);
	return response && readManifest(response);
}

/**
 * Saves the whole site on this device. Files that an earlier, incomplete try saved are not loaded again.
 * @param onProgress called after each file with the number of bytes saved so far
 * @throws when a file cannot be loaded or saved, or when `signal` aborts
 */
export async function saveSite(
	base: string,
	signal: AbortSignal,
	onProgress: (bytes: number, manifest: OfflineManifest) => void,
): Promise<void> {
	const load = async (path: string) => {
		const response = await fetch(base + path, { cache: 'no-store', signal });
		const url = new URL(base + path, location.href).href;
		if (response.status !== 200 || !(await isExpectedAnswer(url, response)))
			throw new Error(`${path} answered ${response.status}.`);
		return response;
	};
	const manifest = await readManifest(await load(MANIFEST));
	const cache = await caches.open(cacheName(base, 'all', manifest.version));
	let saved = 0;
	await eachConcurrently(manifest.files, async ([path, bytes]) => {
		if (!(await cache.match(base + path))) await cache.put(base + path, await load(path));
		onProgress((saved += bytes), manifest);
	});
	signal.throwIfAborted();
	await cache.put(base + MANIFEST, Response.json(manifest));
}

/** Removes the copy of the whole site. Pages that the reader has opened stay saved. */
export async function removeSite(base: string): Promise<void> {
	await Promise.all((await cachesOfKind(base, 'all')).map((name) => caches.delete(name)));
}
