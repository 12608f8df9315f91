import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { linkPackages } from '../support/packages.ts';
import { generateCards } from './generate-cards.ts';

const BARE_CONFIG = `
import { defineConfig } from 'astro/config';
import { readNotes } from './ours/notes/read.ts';
import { pipeline } from './ours/markdown/pipeline.ts';
import { resolveWikilinks } from './ours/notes/resolve-wikilinks.ts';

export default defineConfig({
	markdown: { syntaxHighlight: false, processor: pipeline({ resolve: resolveWikilinks(readNotes('.').notes, '/'), base: '/', site: 'http://localhost' }) },
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

/** Ids of services that a card may name without saying what has become of them. */
function currentServices(folder: string): string[] {
	return readdirSync(folder)
		.filter((file) => /^status: current$/m.test(readFileSync(join(folder, file), 'utf8')))
		.map((file) => basename(file, '.md'));
}

/** This project with so many cards. */
export function ourSite(folder: string, count: number): void {
	mkdirSync(folder, { recursive: true });
	for (const part of [
		'src',
		'public',
		'content',
		'astro.config.mjs',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
	]) {
		cpSync(part, join(folder, part), { recursive: true });
	}
	linkPackages(folder);
	generateCards(join(folder, 'content/scenarios'), currentServices('content/services'), count);
}

/** A site of nothing but Astro and Pagefind, of the same notes through the same Markdown pipeline. */
export function bareSite(folder: string, ours: string): void {
	mkdirSync(join(folder, 'src/pages'), { recursive: true });
	cpSync(join(ours, 'content'), join(folder, 'content'), { recursive: true });
	cpSync('src', join(folder, 'ours'), { recursive: true });
	linkPackages(folder);
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
	writeFileSync(join(folder, 'astro.config.mjs'), BARE_CONFIG);
	writeFileSync(join(folder, 'src/content.config.ts'), BARE_COLLECTION);
	writeFileSync(join(folder, 'src/pages/[slug].astro'), BARE_PAGE);
}
