import type { Heading, Html, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { decodeEntities } from './entities.ts';
import { findFormulas } from './formulas.ts';
import { type Range, rangeOf } from './source.ts';
import type { CountWords } from './words.ts';

/** A heading at the top level of a file, in Markdown or in HTML. */
export interface HeadingLine extends Range {
	node: Heading | Html;
	depth: number;
	/** Its words, without marks. */
	title: string;
}

/** A part of a file: the file itself, or a heading with everything below it. */
export interface Section {
	/** 0 for the file itself. */
	depth: number;
	title: string;
	/** The heading; of a file, the only heading of the first level, if it is at the top. */
	heading: HeadingLine | undefined;
	/** The section with its heading. */
	whole: Range;
	/** The section without its heading. */
	inner: Range;
	/** The part before the first section within it. */
	opening: Range;
	children: readonly Section[];
}

const HTML_HEADING = /^\s*<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1\s*>\s*$/i;

/** `{#id}` at the end of a heading, as some programs write it. */
export const HEADING_ID = /[ \t]*\{:?\s*#([^\s}]+)[^}]*\}[ \t]*$/;

/** A text with its formulas, but without the dollar signs around them. */
const withPlainFormulas = (text: string) =>
	findFormulas(text).reduceRight(
		(rest, { from, to }) => rest.slice(0, from) + rest.slice(from, to).replaceAll('$', '').trim() + rest.slice(to),
		text,
	);

/** The words of a heading as a title. */
function titleOf(text: string): string {
	return withPlainFormulas(text)
		.replace(HEADING_ID, '')
		.replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
		.replace(/\s+/g, ' ')
		.replace(/[\s:：#]+$/, '')
		.trim();
}

function headingOf(node: Root['children'][number]): HeadingLine | undefined {
	if (node.type === 'heading') {
		return { ...rangeOf(node), node, depth: node.depth, title: titleOf(toString(node, { includeHtml: false })) };
	}
	const found = node.type === 'html' ? HTML_HEADING.exec(node.value) : undefined;
	if (!found || node.type !== 'html') return undefined;
	const title = titleOf(decodeEntities((found[2] ?? '').replace(/<[^>]*>/g, ' ')));
	return { ...rangeOf(node), node, depth: Number(found[1]), title };
}

/** Punctuation alone, such as `{}`, is no title. */
const WORDS = /[\p{L}\p{N}\p{S}]/u;

/** All headings at the top level of a file, in order; those without words are left out. */
export function headingsOf(tree: Root): HeadingLine[] {
	return tree.children.flatMap((node) => headingOf(node) ?? []).filter(({ title }) => WORDS.test(title));
}

/** The sections that a list of headings makes of a range. */
function sectionsOf(headings: readonly HeadingLine[], to: number): Section[] {
	const sections: Section[] = [];
	for (let at = 0; at < headings.length;) {
		const heading = headings[at];
		if (!heading) break;
		const after = headings.findIndex(({ depth }, index) => index > at && depth <= heading.depth);
		const next = after === -1 ? headings.length : after;
		const end = headings[next]?.from ?? to;
		const children = sectionsOf(headings.slice(at + 1, next), end);
		sections.push({
			depth: heading.depth,
			title: heading.title,
			heading,
			whole: { from: heading.from, to: end },
			inner: { from: heading.to, to: end },
			opening: { from: heading.to, to: children[0]?.whole.from ?? end },
			children,
		});
		at = next;
	}
	return sections;
}

/** Fewer words than this may come before the title of a file, such as links to its translations. */
const MAX_BEFORE_TITLE = 10;

/**
 * The sections of a file. Its first heading is its title if it is the only one of the first level.
 * @param name title of a file without such a heading
 */
export function outlineOf(text: string, headings: readonly HeadingLine[], name: string, count: CountWords): Section {
	const all = { from: 0, to: text.length };
	const [first] = headings;
	const isOnly = first?.depth === 1 && headings.filter(({ depth }) => depth === 1).length === 1;
	const isTitle = isOnly && count({ from: 0, to: first.from }) < MAX_BEFORE_TITLE;
	const children = sectionsOf(isTitle ? headings.slice(1) : headings, text.length);
	return {
		depth: 0,
		title: isTitle ? first.title : name,
		heading: isTitle ? first : undefined,
		whole: all,
		inner: all,
		opening: { from: 0, to: children[0]?.whole.from ?? text.length },
		children,
	};
}
