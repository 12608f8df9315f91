import { createReadStream, existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Notes } from '../notes/note.ts';
import { indexSite } from '../search/index/index-site.ts';

/** Writes the search index after a build. The development server serves the index of the last build. */
export function searchIndex({ phrases: files }: Notes): AstroIntegration {
	const phrases = new Map(files.map(({ id, data }) => [id, data.phrases]));
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const count = await indexSite(fileURLToPath(dir), phrases);
				logger.info(`${count} cards can be searched.`);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const path = /\/pagefind\/([\w.-]+(?:\/[\w.-]+)*)(?:\?|$)/.exec(request.url ?? '')?.[1];
					const file = path && join('dist', 'pagefind', normalize(path));
					if (!file || !existsSync(file)) return next();
					if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
					createReadStream(file).pipe(response);
				});
			},
		},
	};
}
