import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { addPhrases } from './add-phrases.ts';
import { reportLostFiles } from './report-lost-files.ts';

/** Files of Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground)/;

/** Pagefind's scripts that search: on the page and in its worker. */
const SCRIPTS = /^pagefind(?:-worker)?\.js$/;

/**
 * Size of the index's files. A search loads the files that contain its words: smaller files mean fewer bytes and more
 * requests. Pagefind reads this setting from the environment only; its default is 20,000.
 */
const CHUNK_SIZE = '2500';

/** Phrases that people search for when they need a card, by the card's slug. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/** Adds the phrases to the cards' pages, runs an action, and restores the pages even if it fails. */
async function withPhrases<Result>(root: string, phrases: Phrases, action: () => Promise<Result>): Promise<Result> {
	const pages = [...phrases].map(([slug, lines]) => {
		const file = join(root, 'scenarios', slug, 'index.html');
		const html = readFileSync(file, 'utf8');
		return { file, html, extended: addPhrases(html, lines) };
	});
	try {
		for (const { file, extended } of pages) writeFileSync(file, extended);
		return await action();
	} finally {
		for (const { file, html } of pages) writeFileSync(file, html);
	}
}

/** Pagefind returns its errors as messages and does not throw them. */
function throwIfAny(errors: readonly string[]) {
	if (errors.length > 0) throw new Error(`Pagefind could not index the cards: ${errors.join('; ')}`);
}

/**
 * Indexes the built cards with their phrases and writes the index to `pagefind/`.
 * @param root folder of the built site
 * @returns the number of cards
 */
export async function indexSite(root: string, phrases: Phrases): Promise<number> {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const added = await withPhrases(root, phrases, () =>
		index.addDirectory({ path: root, glob: 'scenarios/*/index.html' }),
	);
	throwIfAny(added.errors);
	const output = await index.getFiles();
	throwIfAny(output.errors);
	const files = output.files
		.filter(({ path }) => !UNUSED.test(path))
		.map(({ path, content }) => ({
			file: join(root, 'pagefind', path),
			content: SCRIPTS.test(path) ? reportLostFiles(Buffer.from(content).toString()) : content,
		}));
	for (const folder of new Set(files.map(({ file }) => dirname(file)))) mkdirSync(folder, { recursive: true });
	for (const { file, content } of files) writeFileSync(file, content);
	await close();
	return added.page_count;
}
