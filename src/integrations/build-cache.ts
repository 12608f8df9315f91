import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Notes } from '../notes/note.ts';
import { FOLDER as IMAGES } from '../sharing/images/cache.ts';

/** Where rendered notes are kept, a folder for each state of what they depend on. */
export const CACHES = 'node_modules/.cache/notes';
/** One for each address the site is built for, and the ones before the last change of code. */
const MOST_CACHES = 4;

/**
 * The folder in which Astro keeps rendered notes. Its name is a digest of all that a rendered note depends on besides
 * its own text: code, libraries, the site's address, and the titles by which notes name one another. So what lies in it
 * can be used again.
 * @param address of the site
 */
export function cacheFor(notes: Notes, address: string): string {
	const hash = createHash('sha256').update(address);
	const code = globSync('src/**/*.{ts,astro}').sort();
	for (const file of [...code, 'astro.config.mjs', 'package-lock.json'].filter((file) => existsSync(file))) {
		hash.update(`${file}\n`).update(readFileSync(file));
	}
	hash.update(JSON.stringify(notes.scenarios.map(({ id, data }) => [id, data.title])));
	hash.update(JSON.stringify(notes.services.map(({ id, data }) => [id, data.short])));
	return join(CACHES, hash.digest('hex').slice(0, 16));
}

/** Deletes all but the caches used last. */
function prune(used: string) {
	const now = new Date();
	utimesSync(used, now, now);
	const others = readdirSync(CACHES).map((name) => ({
		path: join(CACHES, name),
		time: statSync(join(CACHES, name)).mtimeMs,
	}));
	others.sort((a, b) => b.time - a.time);
	for (const { path } of others.slice(MOST_CACHES)) rmSync(path, { recursive: true, force: true });
}

/**
 * Says after a build what it could use again, and deletes the caches of earlier states.
 * @param rendered counts the notes that were rendered
 */
export function reuse(notes: Notes, cache: string, rendered: () => number): AstroIntegration {
	const started = Date.now();
	const all = notes.scenarios.length + notes.services.length + notes.domains.length + notes.pages.length;
	return {
		name: 'reuse',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const images = globSync('og/**/*.png', { cwd: fileURLToPath(dir) }).length;
				const drawn = globSync('*.png', { cwd: IMAGES }).filter(
					(name) => statSync(join(IMAGES, name)).mtimeMs >= started,
				).length;
				logger.info(
					`${Math.max(0, all - rendered())} of ${all} rendered notes and ${images - drawn} of ${images} share images used again.`,
				);
				if (existsSync(cache)) prune(cache);
			},
		},
	};
}
