import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Site } from '../../schema/site.ts';
import type { PagefindFragment } from '../pagefind.ts';
import { addPhrases } from './add-phrases.ts';
import { compareKeys } from '../query/term-manifest.ts';
import { cardFields } from './card-fields.ts';
import { reportLostFiles } from './report-lost-files.ts';
import { nameKeys } from './name-keys.ts';
import { termFiles } from './term-files.ts';
import { weighTerms } from './weigh-terms.ts';

/** Files of Pagefind's own interfaces, and its web worker, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground|worker)/;

/** Pagefind's script that searches. */
const SCRIPT = 'pagefind.js';

/**
 * Size of the index's files. A search loads the files that contain its words: smaller files mean fewer bytes and more
 * requests. Pagefind reads this setting from the environment only; its default is 20,000.
 */
const CHUNK_SIZE = '2500';

/** Phrases that people search for when they need a card, by the card's slug. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/** What the index has besides the texts of the pages. */
export interface SearchTexts {
	phrases: Phrases;
	/** The questions that cards and comparisons answer, by the path of the page: `scenarios/SLUG`. */
	questions: ReadonlyMap<string, readonly string[]>;
	/** The words by which a comparison is asked for, by its slug. */
	comparisonWords: ReadonlyMap<string, string>;
}

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

/** Reads a card's text from a file of Pagefind's index. The file starts with Pagefind's signature, and then has JSON. */
function readFragment(content: Uint8Array): PagefindFragment {
	const text = gunzipSync(content).toString();
	return JSON.parse(text.slice(text.indexOf('{'))) as PagefindFragment;
}

/** The last two parts of a page's path: `scenarios/SLUG` or `compare/SLUG`. */
function pageOf({ url }: PagefindFragment) {
	const [path = '', folder, slug = ''] = /([^/]+)\/([^/]+)(?=\/$)/.exec(url) ?? [];
	return { path, slug, isComparison: folder === 'compare' };
}

/** The index of terms for all pages in Pagefind's index. They are numbered in the order of Pagefind's ids. */
function indexTerms(
	files: readonly { path: string; content: Uint8Array }[],
	{ phrases, questions, comparisonWords }: SearchTexts,
	stopWords: readonly string[],
) {
	const fragments = files
		.filter(({ path }) => path.endsWith('.pf_fragment'))
		.map(({ path, content }) => ({ id: basename(path, '.pf_fragment'), content }))
		.sort((a, b) => compareKeys(a.id, b.id))
		.map(({ content }) => readFragment(content));
	const pages = fragments.map(pageOf);
	const comparisons = pages.flatMap(({ slug, isComparison }, number) =>
		isComparison ? [[number, nameKeys(comparisonWords.get(slug) ?? '', stopWords).join(' ')] as const] : [],
	);
	const records = fragments.map((fragment, number) => {
		const { path = '', slug = '', isComparison } = pages[number] ?? {};
		const own = isComparison ? [] : (phrases.get(slug) ?? []);
		const wordings = [fragment.meta['title'] ?? '', ...(questions.get(path) ?? []), ...own];
		return { fields: cardFields(fragment), wordings };
	});
	const terms = weighTerms(records, new Set(comparisons.map(([number]) => number)));
	return termFiles(terms, fragments.length, comparisons, stopWords);
}

/**
 * Indexes the built cards with their phrases, and the comparisons, and writes the index to `pagefind/`.
 * @param root folder of the built site
 * @returns the number of cards and comparisons
 */
export async function indexSite(
	root: string,
	texts: SearchTexts,
	{ language, stopWords }: Pick<Site, 'language' | 'stopWords'>,
): Promise<number> {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
	const { index, errors } = await createIndex({ forceLanguage: language });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const added = await withPhrases(root, texts.phrases, () =>
		index.addDirectory({ path: root, glob: '{scenarios,compare}/*/index.html' }),
	);
	throwIfAny(added.errors);
	const output = await index.getFiles();
	throwIfAny(output.errors);
	const files = [
		...output.files
			.filter(({ path }) => !UNUSED.test(path))
			.map(({ path, content }) => ({
				path,
				content: path === SCRIPT ? reportLostFiles(Buffer.from(content).toString()) : content,
			})),
		...indexTerms(output.files, texts, stopWords),
	].map(({ path, content }) => ({ file: join(root, 'pagefind', path), content }));
	for (const folder of new Set(files.map(({ file }) => dirname(file)))) mkdirSync(folder, { recursive: true });
	for (const { file, content } of files) writeFileSync(file, content);
	await close();
	return added.page_count;
}
