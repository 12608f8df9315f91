import { createReadStream, existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Files that Pagefind writes for interfaces that this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground)/;

/** Indexes the built pages and writes the index beside them. */
async function indexSite(root: string): Promise<number> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const added = await index.addDirectory({ path: root, glob: 'scenarios/*/index.html' });
	if (added.errors.length > 0) throw new Error(`Pagefind could not index: ${added.errors.join('; ')}`);
	const { files, errors: failures } = await index.getFiles();
	if (failures.length > 0) throw new Error(`Pagefind could not write: ${failures.join('; ')}`);
	for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
		const target = join(root, 'pagefind', path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	await close();
	return added.page_count;
}

/** Makes the search index after a build, and serves that of the last build while an author edits. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const count = await indexSite(fileURLToPath(dir));
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
