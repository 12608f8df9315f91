import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { emptyPages } from '../notes/empty-pages.ts';
import type { Notes } from '../notes/note.ts';

/** Deletes the built pages that have nothing to show. Astro builds every page with a fixed path. */
export function leaveOutEmptyPages(notes: Notes): AstroIntegration {
	return {
		name: 'leave-out-empty-pages',
		hooks: {
			'astro:build:done': ({ dir }) => {
				for (const path of emptyPages(notes)) rmSync(join(fileURLToPath(dir), path), { recursive: true, force: true });
			},
		},
	};
}
