import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { withPhrases } from './add-phrases.ts';

/** Files that Pagefind writes for interfaces that this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground)/;

/**
 * How much of the index one file holds. A search loads the files that have its words, so small ones make the first
 * search light; each is a request, though. Pagefind reads this from the environment only, its own choice is 20,000.
 */
const CHUNK_SIZE = '2500';

/** What people search a card by, by the card's slug. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

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
export async function indexSite(root: string, phrases: Phrases): Promise<number> {
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
