import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { required } from '../model/required.ts';
import type { Notes } from '../notes/note.ts';
import { indexSite } from '../search/index/index-site.ts';

/** Writes the search index after a build. The development server serves the index of the last build. */
export function searchIndex({ site, phrases: files, comparisons, scenarios }: Notes): AstroIntegration {
	const comparisonWords = new Map(
		comparisons.map(({ id, data: { title, rows, asked } }) => [
			id,
			[title, ...rows.map(({ name }) => name), ...asked].join('\n'),
		]),
	);
	const phrases = new Map(files.map(({ id, data }) => [id, data.phrases]));
	const questions = new Map([
		...scenarios.map(({ id, data }) => [`scenarios/${id}`, [...data.asked, ...data.aliases]] as const),
		...comparisons.map(({ id, data }) => [`compare/${id}`, data.asked] as const),
	]);
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { data } = required(site, 'site.yaml');
				const count = await indexSite(fileURLToPath(dir), { phrases, questions, comparisonWords }, data);
				logger.info(`${count} cards and comparisons can be searched.`);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(`${server.config.base}pagefind`, sirv('dist/pagefind', { dev: true }));
			},
		},
	};
}
