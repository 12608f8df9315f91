import { toString } from 'mdast-util-to-string';
import { assemble, type Prepared } from './assemble.ts';
import { type CutOptions, cutSource } from './cut-source.ts';
import { definitionsOf } from './definitions.ts';
import { isMarkdown, isPicture } from './names.ts';
import { cardFile, chapterFile, siteFile } from './new-files.ts';
import type { Notice } from './notice.ts';
import { orderFiles } from './order-files.ts';
import { type Doc, isLeftOut, parseFile } from './parse-file.ts';
import { Pictures } from './pictures.ts';
import { placeCards, type Placed } from './place-cards.ts';
import { formatReport, type Report } from './report.ts';
import { rewrite } from './rewrite.ts';
import { rangeOf, type Source } from './source.ts';
import { tagsOf } from './tags.ts';
import { targetsOf } from './targets.ts';
import { topicFinder, type Topic } from './topics.ts';

export interface Options extends CutOptions {
	/** Language of the notes, such as `en`. */
	language?: string | undefined;
	/** Topics to recognize in the notes. */
	topics?: readonly Topic[] | undefined;
}

/** A new folder of notes, not yet written. */
export interface Imported {
	/** Texts by their paths in the new folder. */
	files: ReadonlyMap<string, string>;
	/** Paths of pictures in the source, by their paths in the new folder. */
	pictures: ReadonlyMap<string, string>;
	report: Report;
}

/** Parses all files and brings them into the order in which one reads them. */
function parseAll({ files, name }: Source): Doc[] {
	const own = new Set(files.flatMap(({ path }) => [path, path.replace(/\.[^.]*$/, '')]));
	for (const { path } of files) own.add(path.split('/').slice(0, -1).join('/'));
	return orderFiles(files.map((file) => parseFile(file, (path) => own.has(path), name)));
}

/** Turns a source into the files of a new folder. Reads and writes nothing. */
export function importNotes(source: Source, options: Options = {}): Imported {
	const docs = parseAll(source);
	const cut = cutSource(docs, options);
	const placed = placeCards(docs, cut, source.name, source.isFile);
	const targets = targetsOf(docs, placed.placements, source.others);
	const pictures = new Pictures(targets);
	const prepared = new Map(
		docs.map((doc): [Doc, Prepared] => [
			doc,
			{ doc, definitions: definitionsOf(doc), rewritten: rewrite(doc, targets, pictures) },
		]),
	);
	const prepare = (doc: Doc) => {
		const found = prepared.get(doc);
		if (!found) throw new Error(`${doc.path} was not prepared.`);
		return found;
	};
	const files = new Map([...cardFiles(placed, prepare, options.topics ?? []), ...chapterFiles(placed, prepare)]);
	const main = mainFile(docs, source);
	files.set('site.yaml', siteFile(main?.outline.title ?? source.name, describe(main), options.language));

	const shown = pictures.all();
	const report: Report = {
		cards: placed.cards.length,
		chapters: placed.chapters.length,
		pictures: shown.size,
		files: docs.length,
		words: docs.reduce((sum, { words }) => sum + words, 0),
		levels: cut.levels.map(({ doc, level, reason }) => ({ file: doc.path, level, reason })),
		notices: [
			...source.notices,
			...docs.flatMap(({ notices }) => notices),
			...cut.notices,
			...placed.notices,
			...[...prepared.values()].flatMap(({ definitions, rewritten }) => [...definitions.notices, ...rewritten.notices]),
			...pictures.notices,
			...leftFiles(source, new Set(shown.values())),
		],
	};
	files.set('import-report.txt', formatReport(report));
	return { files, pictures: new Map([...shown].map(([name, path]) => [`images/${name}`, path])), report };
}

function cardFiles({ cards }: Placed, prepare: (doc: Doc) => Prepared, topics: readonly Topic[]): [string, string][] {
	const findTopics = topicFinder(topics);
	const tags = new Map([...new Set(cards.map(({ card }) => card.doc))].map((doc) => [doc, tagsOf(doc)]));
	const named = new Set<Doc>();
	return cards.map(({ card: { doc, ranges, section }, page: { id, title }, chapter }, at) => {
		const body = assemble(prepare(doc), ranges, [section.heading]);
		const aliases = named.has(doc) ? [] : doc.fields.aliases;
		named.add(doc);
		const head = {
			title,
			chapter: chapter.id,
			order: at + 1,
			tags: tags.get(doc)?.(ranges) ?? [],
			services: findTopics(title, body),
			aliases,
			draft: doc.fields.draft,
		};
		return [`scenarios/${id}.md`, cardFile(head, body)];
	});
}

function chapterFiles({ chapters, openings }: Placed, prepare: (doc: Doc) => Prepared): [string, string][] {
	const introductions = Map.groupBy(openings, ({ chapter }) => chapter.id);
	return chapters.map(({ id, title, parent }, at) => {
		const texts = (introductions.get(id) ?? []).map(({ opening: { doc, range, path } }) =>
			assemble(prepare(doc), [range], [path.at(-1)?.heading]),
		);
		const body = texts.filter((text) => text !== '').join('\n\n');
		return [`chapters/${id}.md`, chapterFile({ title, order: at + 1, parent }, body)];
	});
}

/** The file that says what the notes as a whole are: the only one, or the index file of the folder. */
function mainFile(docs: readonly Doc[], { isFile }: Source): Doc | undefined {
	return isFile || docs.length === 1 ? docs[0] : docs.find(({ path }) => /^(?:readme|_?index)\.\w+$/i.test(path));
}

/** Fewer words do not say what the notes are about. */
const MIN_DESCRIPTION = 4;

/** The first paragraph of a file above its sections, for search engines. */
function describe(doc: Doc | undefined): string {
	const end = doc?.outline.opening.to ?? 0;
	const paragraphs =
		doc?.tree.children.filter(
			(node) => node.type === 'paragraph' && rangeOf(node).to <= end && !isLeftOut(doc, node),
		) ?? [];
	const texts = paragraphs.map((node) =>
		toString(node, { includeHtml: false, includeImageAlt: false }).replace(/\s+/g, ' ').trim(),
	);
	return texts.find((text) => text.split(' ').length >= MIN_DESCRIPTION) ?? '';
}

/** Files of the source of which nothing is in the new folder. */
function leftFiles({ others, isFile }: Source, shown: ReadonlySet<string>): Notice[] {
	return others
		.filter((file) => !shown.has(file) && !isMarkdown(file) && !isFile)
		.map((file) =>
			isPicture(file)
				? { kind: 'unused-picture', file, text: 'no note shows it' }
				: { kind: 'skipped', file, text: 'is no Markdown' },
		);
}
