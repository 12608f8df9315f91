import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { withPhrases } from './phrases.ts';

/** Files that Pagefind writes for interfaces that this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground)/;

/**
 * How much of the index one file holds. A search loads the files that have its words, so small ones make the first
 * search light; each is a request, though. Pagefind reads this from the environment only, its own choice is 20,000.
 */
const CHUNK_SIZE = '2500';

type Phrases = ReadonlyMap<string, readonly string[]>;

/** Does something while the cards' pages hold the phrases, and puts the pages back, whatever happens. */
async function withPhrasesOnPages<Result>(root: string, phrases: Phrases, act: () => Promise<Result>): Promise<Result> {
	const pages = [...phrases].map(([slug, lines]) => {
		const file = join(root, 'scenarios', slug, 'index.html');
		const html = readFileSync(file, 'utf8');
		return { file, html, whole: withPhrases(html, lines) };
	});
	try {
		for (const { file, whole } of pages) writeFileSync(file, whole);
		return await act();
	} finally {
		for (const { file, html } of pages) writeFileSync(file, html);
	}
}

/**
 * Indexes the built cards, each with the phrases that people search it by, and writes the index beside them.
 * @returns how many cards there are
 */
async function indexSite(root: string, phrases: Phrases): Promise<number> {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const cards = { path: root, glob: 'scenarios/*/index.html' };
	const added = await withPhrasesOnPages(root, phrases, () => index.addDirectory(cards));
	if (added.errors.length > 0) throw new Error(`Pagefind could not index: ${added.errors.join('; ')}`);
	const { files, errors: failures } = await index.getFiles();
	if (failures.length > 0) throw new Error(`Pagefind could not write: ${failures.join('; ')}`);
	const kept = files.filter(({ path }) => !UNUSED.test(path));
	const target = (path: string) => join(root, 'pagefind', path);
	for (const folder of new Set(kept.map(({ path }) => dirname(target(path))))) mkdirSync(folder, { recursive: true });
	for (const { path, content } of kept) writeFileSync(target(path), content);
	await close();
	return added.page_count;
}

/**
 * Makes the search index after a build, and serves that of the last build while an author edits.
 * @param phrases that people search a card by, by its slug
 */
export function searchIndex(phrases: Phrases): AstroIntegration {
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
