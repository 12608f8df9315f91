import type { Nodes, Root } from 'mdast';
import { parseSource } from './parse-source.ts';
import { type Clutter, findClutter } from './clutter.ts';
import { findFormulas, findLinksWithCode, hideFormulas, showFormulas } from './formulas.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { isIndexFile, titleFromName } from './names.ts';
import type { Notice } from './notice.ts';
import { type HeadingLine, headingsOf, outlineOf, type Section } from './outline.ts';
import { isWithin, lineFinder, rangeOf, type Range, type SourceFile } from './source.ts';
import { type CountWords, wordCounter } from './words.ts';

/** A parsed file of the source. */
export interface Doc {
	path: string;
	/** The file's text with blanks in place of its front matter. All offsets are those of this text. */
	text: string;
	tree: Root;
	/** The line of an offset, counted from 1. */
	lineOf: (offset: number) => number;
	fields: FrontMatter;
	headings: readonly HeadingLine[];
	formulas: readonly Range[];
	outline: Section;
	/** Ranges that are left out of the notes. */
	clutter: readonly Range[];
	/** Ranges that are left out of the text: clutter, and the heading that is the file's title. */
	cuts: readonly Range[];
	/** Words of the file, with those of its title. */
	words: number;
	count: CountWords;
	notices: Notice[];
}

/**
 * Parses a file, finds its sections and what is left out of them.
 * @param isOwn whether a path within the source is that of a Markdown file
 */
export function parseFile({ path, text }: SourceFile, isOwn: (path: string) => boolean, sourceName: string): Doc {
	const { fields, body, notices } = readFrontMatter(path, text);
	const formulas = findFormulas(body);
	const tree = showFormulas(parseSource(hideFormulas(body, [...formulas, ...findLinksWithCode(body)])));
	const lineOf = lineFinder(body);
	const all = headingsOf(tree);
	const name = isIndexFile(path) ? titleFromName(path.split('/').at(-2) ?? sourceName) : titleFromName(path);
	const clutter: Clutter = findClutter({ path, text: body, tree, headings: all, lineOf }, isOwn);
	const headings = all.filter(({ from }) => !clutter.cuts.some((cut) => from >= cut.from && from < cut.to));
	const countAll = wordCounter(body, tree, clutter.cuts);
	const found = outlineOf(body, headings, fields.title ?? name, countAll);
	const cuts = found.heading ? [...clutter.cuts, found.heading] : clutter.cuts;
	const [outline, titles] = withTitle(found, fields.title, path);
	return {
		path,
		text: body,
		tree,
		lineOf,
		fields,
		headings,
		formulas,
		outline,
		clutter: clutter.cuts,
		cuts,
		words: countAll({ from: 0, to: body.length }),
		count: wordCounter(body, tree, cuts),
		notices: [...notices, ...clutter.notices, ...titles],
	};
}

/** The title in the front matter goes before that of the heading, which is then named. */
function withTitle(outline: Section, title: string | undefined, path: string): [Section, Notice[]] {
	if (title === undefined || !outline.heading) return [outline, []];
	const same = title.toLowerCase() === outline.title.toLowerCase();
	const notice: Notice = { kind: 'title', file: path, text: `"${outline.title}": the front matter says "${title}"` };
	return [{ ...outline, title }, same ? [] : [notice]];
}

/** Whether a node is left out. */
export const isLeftOut = ({ clutter }: Doc, node: Nodes) => clutter.some((cut) => isWithin(rangeOf(node), cut));

/** The headings of a file within some ranges, without those that are left out. */
export function headingsWithin({ headings, cuts }: Doc, ranges: readonly Range[]): HeadingLine[] {
	return headings.filter(
		(heading) => ranges.some((range) => isWithin(heading, range)) && !cuts.some((cut) => isWithin(heading, cut)),
	);
}
