import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { ManifestFile, OfflineManifest } from '../offline/offline-manifest.ts';
import { bundleFiles, bundlePath } from '../offline/file-bundle.ts';
import { EVERYTHING, MANIFEST, WORKER } from '../offline/site-files.ts';

const WORKER_SOURCE = fileURLToPath(new URL('../offline/worker/index.ts', import.meta.url));

const INCLUDED = [
	'**/*.html',
	'_astro/*',
	'pagefind/**/*.*',
	'search-data.json',
	'review/**/*.json',
	'practice/*.json',
	'scenarios/*.json',
	'manifest.webmanifest',
	'icon.svg',
	'icons/*.png',
];
/** The search's WebAssembly for other languages, and the 404 page, which some hosts serve under another name. */
const EXCLUDED = ['pagefind/wasm.unknown', '404.html', EVERYTHING];

/** Files that are put into bundles: pages and the data of single cards. */
const BUNDLED = /(?:\.html|^(?:review|practice|scenarios)\/.*\.json)$/;
/** A bundle ends with the file that exceeds this. */
const BUNDLE_BYTES = 2_000_000;

/** Of the files that are loaded one by one, about this many are compressed to estimate the size of the download. */
const SAMPLE_SIZE = 60;

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 12);
const compressedSize = async (content: string | Buffer) => (await promisify(gzip)(content)).length;

/** The path by which pages are requested: without `index.html`. */
const urlPath = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
const fileOf = (path: string) => path.replace(/(^|\/)$/, '$1index.html');

/** Estimated size of these files with compression, in bytes. */
async function estimateTransfer(root: string, files: readonly ManifestFile[]): Promise<number> {
	const sampleEvery = Math.max(1, Math.floor(files.length / SAMPLE_SIZE));
	const sample = { bytes: 0, compressed: 0 };
	for (const [path, bytes] of files.filter((_, index) => index % sampleEvery === 0)) {
		sample.bytes += bytes;
		sample.compressed += await compressedSize(readFileSync(join(root, path)));
	}
	const bytes = files.reduce((sum, [, size]) => sum + size, 0);
	return (bytes * sample.compressed) / Math.max(1, sample.bytes);
}

/** All files that can be kept offline, with the number of their bundle if they are in one. */
function listFiles(root: string): ManifestFile[] {
	const names = INCLUDED.flatMap((pattern) => globSync(pattern, { cwd: root })).map((name) =>
		name.split(sep).join('/'),
	);
	const sorted = [...new Set(names)].filter((name) => !EXCLUDED.some((start) => name.startsWith(start))).sort();
	let [bundle, bytes] = [0, 0];
	return sorted.map((name) => {
		const content = readFileSync(join(root, name));
		const file = [urlPath(name), content.length, digest(content)] as const;
		if (!BUNDLED.test(name)) return file;
		if (bytes > BUNDLE_BYTES) [bundle, bytes] = [bundle + 1, 0];
		bytes += content.length;
		return [...file, bundle];
	});
}

/** Writes the bundles and lists all files that can be kept offline. */
async function createManifest(root: string): Promise<OfflineManifest> {
	const files = listFiles(root);
	const version = digest(JSON.stringify(files));
	const bundles = Map.groupBy(files, ([, , , bundle]) => bundle);
	let transfer = await estimateTransfer(root, bundles.get(undefined) ?? []);
	bundles.delete(undefined);
	for (const [bundle = 0, bundled] of bundles) {
		const texts = bundled.map(([path]) => ({ path, text: readFileSync(join(root, fileOf(path)), 'utf8') }));
		const content = JSON.stringify(bundleFiles(version, texts));
		await writeFile(join(root, bundlePath(bundle)), content);
		transfer += await compressedSize(content);
	}
	return { version, transfer: Math.round(transfer), files };
}

async function bundleWorker({ version, files }: OfflineManifest): Promise<string> {
	const scripts = files.map(([path]) => path).filter((path) => /^_astro\/.*\.js$/.test(path));
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		define: { __VERSION__: JSON.stringify(version), __SCRIPTS__: JSON.stringify(scripts) },
		build: { write: false, rolldownOptions: { input: WORKER_SOURCE, output: { format: 'iife' } } },
	});
	const [output] = [result].flat();
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (!chunk) throw new Error('The service worker could not be built.');
	return chunk.code;
}

/**
 * Writes the service worker and the manifest of the files that can be kept offline.
 * @param root folder of the built site, complete except for these two files
 */
export async function writeServiceWorker(root: string): Promise<OfflineManifest> {
	const manifest = await createManifest(root);
	await writeFile(join(root, MANIFEST), JSON.stringify(manifest));
	await writeFile(join(root, WORKER), await bundleWorker(manifest));
	return manifest;
}

/** Astro integration that writes the service worker. It must be the last one, because the manifest lists all files. */
export function serviceWorker(): AstroIntegration {
	return {
		name: 'service-worker',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { files, transfer } = await writeServiceWorker(fileURLToPath(dir));
				logger.info(`${files.length} files can be kept offline, ${(transfer / 1e6).toFixed(1)} MB to load.`);
			},
		},
	};
}
