import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentNotes } from '../notes/current-notes.ts';
import { markdownNotes } from '../notes/kinds.ts';
import { NOTES_NAME, NOTES_ROOT, shownPath } from '../notes/notes-folder.ts';
import { CACHE_FOLDER as IMAGES } from '../sharing/images/cache.ts';

/** Where Astro keeps rendered notes, in a folder for each address that the site is built for and each folder of notes. */
const CACHES = 'node_modules/.cache/notes';

/** Files that change how notes are rendered. The note itself, titles of linked notes and the site's URL are compared elsewhere. */
const RENDERING_CODE = [
	'src/markdown/**/*.ts',
	'src/model/paths.ts',
	'src/model/required.ts',
	'src/notes/resolve-wikilinks.ts',
	'src/schema/id.ts',
	'src/integrations/notes-loader.ts',
	'package-lock.json',
];

/**
 * The folder in which Astro keeps what it has rendered.
 * @param url full URL of the site
 */
export function cacheFolder(url: string): string {
	// Without `NOTES` the folder keeps the name that it had before other notes could be built.
	const key = NOTES_NAME === 'content' && NOTES_ROOT === '.' ? url : `${url} ${resolve(shownPath(NOTES_NAME))}`;
	return join(CACHES, createHash('sha256').update(key).digest('hex').slice(0, 16));
}

/** A digest of the code that renders notes, and of its packages. When it changes, all notes are rendered again. */
export function renderingDigest(): string {
	const hash = createHash('sha256');
	for (const file of RENDERING_CODE.flatMap((pattern) => globSync(pattern)).sort()) {
		hash.update(`${file}\n`).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}

/**
 * Reports after a build how many notes and share images came from the caches.
 * @param rendered returns how many notes were rendered
 */
export function buildCache(rendered: () => number): AstroIntegration {
	const started = Date.now();
	return {
		name: 'build-cache',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const notes = markdownNotes(currentNotes().notes).length;
				const images = globSync('og/**/*.png', { cwd: fileURLToPath(dir) }).length;
				const drawn = globSync('*.png', { cwd: IMAGES }).filter(
					(name) => statSync(join(IMAGES, name)).mtimeMs >= started,
				).length;
				logger.info(
					`${notes - rendered()} of ${notes} rendered notes and ${images - drawn} of ${images} share images came from the cache.`,
				);
			},
		},
	};
}
