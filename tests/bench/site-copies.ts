import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { linkPackages } from '../support/packages.ts';
import { type GeneratedCard, generateCards } from './generate-cards.ts';

const BARE_CONFIG = `
import { defineConfig } from 'astro/config';
import { pipeline } from './project/markdown/pipeline.ts';
import { readNotes } from './project/notes/read-notes.ts';
import { resolveWikilinks } from './project/notes/resolve-wikilinks.ts';

const { notes } = readNotes('.');

export default defineConfig({
	markdown: { syntaxHighlight: false, processor: pipeline({ resolve: resolveWikilinks(() => notes, '/'), base: '/', site: 'http://localhost' }) },
});
`;
const BARE_COLLECTION = `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { cards: defineCollection({ loader: glob({ base: 'content/scenarios', pattern: '*.md' }) }) };
`;
const BARE_PAGE = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
	(await getCollection('cards')).map((card) => ({ params: { slug: card.id }, props: { card } }));
const { card } = Astro.props;
const { Content } = await render(card);
---
<html lang="en">
	<head><meta charset="utf-8" /><title>{card.data.title}</title></head>
	<body><main data-pagefind-body><h1>{card.data.title}</h1><Content /></main></body>
</html>
`;

/** Files and folders of the repository that a build reads. */
const BUILT_FROM = [
	'src',
	'public',
	'content',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
] as const;

/** Ids of the services that are still offered: a card that names another must have a section "Today". */
function currentServices(folder: string): string[] {
	return readdirSync(folder)
		.filter((file) => /^status: current$/m.test(readFileSync(join(folder, file), 'utf8')))
		.map((file) => basename(file, '.md'));
}

/**
 * Copies this project and adds generated cards.
 * @param count of cards in all; none is left out if the notes have more
 * @returns the generated cards
 */
export function copyProject(folder: string, count: number): GeneratedCard[] {
	mkdirSync(folder, { recursive: true });
	for (const path of BUILT_FROM) cpSync(path, join(folder, path), { recursive: true });
	linkPackages(folder);
	return generateCards(join(folder, 'content/scenarios'), currentServices('content/services'), count);
}

/**
 * Writes a site that shows the same cards with plain Astro and this project's Markdown pipeline, for comparison.
 * @param project folder of a copy with the cards
 */
export function writeBareSite(folder: string, project: string): void {
	mkdirSync(join(folder, 'src/pages'), { recursive: true });
	cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true });
	cpSync('src', join(folder, 'project'), { recursive: true });
	linkPackages(folder);
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
	writeFileSync(join(folder, 'astro.config.mjs'), BARE_CONFIG);
	writeFileSync(join(folder, 'src/content.config.ts'), BARE_COLLECTION);
	writeFileSync(join(folder, 'src/pages/[slug].astro'), BARE_PAGE);
}
