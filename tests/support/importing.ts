import { type Imported, importNotes, type Options } from '../../src/import/import-notes.ts';
import { isMarkdown } from '../../src/import/names.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import type { Nodes } from 'mdast';

/** A card or a chapter as it was written. */
interface Written {
	/** Name of its file, without extension. */
	id: string;
	head: string;
	body: string;
}

export interface ImportedText {
	cards: readonly Written[];
	chapters: readonly Written[];
	report: string;
	imported: Imported;
}

/** Imports files that exist in memory only; those that are no Markdown count as other files. */
export function importFiles(files: Readonly<Record<string, string>>, options: Options = {}): ImportedText {
	const paths = Object.keys(files);
	const isFile = paths.length === 1;
	const imported = importNotes(
		{
			name: 'Notes',
			isFile,
			files: paths.filter(isMarkdown).map((path) => ({ path, text: files[path] ?? '' })),
			others: paths.filter((path) => !isMarkdown(path)),
			notices: [],
		},
		options,
	);
	return { ...writtenIn(imported), imported };
}

/** Imports one file. */
export const importText = (text: string, options: Options = {}) => importFiles({ 'notes.md': text }, options);

/** The texts of all cards that a text becomes. */
export const importedBody = (text: string) =>
	importText(text)
		.cards.map(({ body }) => body)
		.join('\n\n');

/** The front matter of all cards that a text becomes. */
export const importedHeads = (text: string) =>
	importText(text)
		.cards.map(({ head }) => head)
		.join('\n');

/** More than ten words: with them before the first heading, that heading is no title of the whole text. */
export const TEN_WORDS = 'Before the first heading there may be at most ten words.';

/** The cards and chapters of an import, in order. */
function writtenIn({ files }: Imported): Omit<ImportedText, 'imported'> {
	const below = (folder: string) =>
		[...files]
			.filter(([path]) => path.startsWith(folder))
			.map(([path, text]): Written => {
				const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
				return { id: path.slice(folder.length, -'.md'.length), head, body: body.trim() };
			});
	return { cards: below('scenarios/'), chapters: below('chapters/'), report: files.get('import-report.txt') ?? '' };
}

const FRONT_MATTER = /^(?:---|\+\+\+)\n[\s\S]*?\n(?:---|\+\+\+)\n/;

/**
 * The words that a reader of a source sees, as a list with repetitions: text, code, comments, front matter, foreign
 * addresses.
 */
function wordsOfSource(source: string): string[] {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const head = FRONT_MATTER.exec(text)?.[0] ?? '';
	const fields = head.replace(/^[\w-]+\s*[:=]/gm, '');
	return wordsOf(`${fields} ${seen(parseMarkdown(text.slice(head.length))).join(' ')}`);
}

function seen(node: Nodes): string[] {
	const inner = 'children' in node ? node.children.flatMap(seen) : [];
	const url = 'url' in node && /^https?:/.test(node.url) && inner.join('') !== node.url ? [node.url] : [];
	const alt = 'alt' in node && node.alt ? [node.alt] : [];
	if (node.type === 'html')
		return [node.value.replace(/<!--|-->|&\w+;/g, ' ').replace(/<\/?(?:[a-z][a-z0-9]*)(?:\s[^>]*)?\/?>/g, ' ')];
	if ('value' in node) return [withoutTargets(node.value)];
	return [...url, ...alt, ...inner];
}

/** Double brackets with words of their own are read by these words. */
const withoutTargets = (text: string) =>
	text
		.replace(/(?<!!)\[\[[^\]|\n]*\|([^\]]*)\]\]/g, '$1')
		.replace(/!\[\[([^\]|]*)\|\d+\]\]/g, '$1')
		.replace(/\[\[([^\]#|]*)#\^[\w-]+\]\]/g, '$1');

/** Words and numbers, in small letters. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words of a source that are neither in the new folder nor in the report, as often as they are missing. */
export function lostWords(sources: readonly string[], { files }: Imported): string[] {
	const left = new Map<string, number>();
	for (const word of [...files.values()].flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) + 1);
	return sources.flatMap(wordsOfSource).filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}
