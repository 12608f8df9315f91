import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type FileList, type ListedFile, LIST, WORKER } from '../offline/cache-names.ts';

const SOURCE = fileURLToPath(new URL('../offline/worker/index.ts', import.meta.url));

/**
 * What a reader needs offline. Files for programs are left out, the WebAssembly of other languages, and the page for
 * wrong addresses, which some hosts serve under another name.
 */
const KEPT = [
	'**/*.html',
	'_astro/*',
	'pagefind/**/*.*',
	'search-words.json',
	'manifest.webmanifest',
	'icon.svg',
	'icons/*.png',
];
const LEFT_OUT = /^(?:pagefind\/wasm\.unknown|404\.html)/;
const SAMPLE = 60;

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 12);

/** How the site's own addresses name a file. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

async function listFiles(root: string): Promise<FileList> {
	const names = KEPT.flatMap((pattern) => globSync(pattern, { cwd: root })).map((name) => name.split(sep).join('/'));
	const sorted = [...new Set(names)].filter((name) => !LEFT_OUT.test(name)).sort();
	const every = Math.max(1, Math.floor(sorted.length / SAMPLE));
	let [plain, packed, bytes] = [0, 0, 0];
	const files: ListedFile[] = [];
	for (const [index, name] of sorted.entries()) {
		const content = readFileSync(join(root, name));
		bytes += content.length;
		if (index % every === 0) {
			plain += content.length;
			packed += (await promisify(gzip)(content)).length;
		}
		files.push([addressOf(name), content.length, digest(content)]);
	}
	const version = digest(JSON.stringify(files));
	return { version, transfer: Math.round((bytes * packed) / Math.max(1, plain)), files };
}

async function bundle(list: FileList): Promise<string> {
	const scripts = list.files.map(([path]) => path).filter((path) => /^_astro\/.*\.js$/.test(path));
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		define: { __VERSION__: JSON.stringify(list.version), __SCRIPTS__: JSON.stringify(scripts) },
		build: { write: false, rolldownOptions: { input: SOURCE, output: { format: 'iife' } } },
	});
	const [output] = [result].flat();
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (!chunk) throw new Error('The service worker could not be built.');
	return chunk.code;
}

/**
 * Writes the service worker and the list of what can be kept.
 * @param root folder of the built site, complete but for these two
 */
export async function writeOffline(root: string): Promise<FileList> {
	const list = await listFiles(root);
	await writeFile(join(root, LIST), JSON.stringify(list));
	await writeFile(join(root, WORKER), await bundle(list));
	return list;
}

/** Makes the site readable offline, once everything else is there. */
export function offline(): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { files, transfer } = await writeOffline(fileURLToPath(dir));
				logger.info(`${files.length} files can be kept offline, ${(transfer / 1e6).toFixed(1)} MB to load.`);
			},
		},
	};
}
