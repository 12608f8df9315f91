import type { Html, List, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isBadge, isBackToTop, onlyLinks, textOfHtml } from './clutter-signs.ts';
import { isIndexFile } from './names.ts';
import type { Notice, NoticeKind } from './notice.ts';
import type { HeadingLine } from './outline.ts';
import { type Range, rangeOf } from './source.ts';

/** What is left out of a file. */
export interface Clutter {
	cuts: Range[];
	notices: Notice[];
}

/** A file as far as clutter is concerned. */
interface Parsed {
	path: string;
	text: string;
	tree: Root;
	headings: readonly HeadingLine[];
	lineOf: (offset: number) => number;
}

const CONTENTS_TITLE =
	/^\W*(?:table of contents?|contents?|toc|index|navigation|map of content|moc|sections|on this page|inhalt(?:sverzeichnis)?)\W*$/i;

/** Words of a link that only leads on or back. */
const NAVIGATION = /^\W*(?:prev(?:ious)?|next|back|home|up|index|contents|toc|top|main page|readme)\b/i;

/** The links of a list in which every item is a link and nothing else. */
function linksOfList(list: List): string[] | undefined {
	const all: string[] = [];
	for (const block of list.children.flatMap(({ children }) => children)) {
		const found =
			block.type === 'list' ? linksOfList(block) : block.type === 'paragraph' ? onlyLinks(block) : undefined;
		if (!found) return undefined;
		all.push(...found.map((link) => (typeof link === 'string' ? link : link.url)));
	}
	return all;
}

/**
 * Finds lists of contents, navigation, badges, links back to the top, comments and rules between sections.
 * @param isOwn whether a path within the source is that of a Markdown file
 */
export function findClutter({ path, text, tree, headings, lineOf }: Parsed, isOwn: (path: string) => boolean): Clutter {
	const cuts: Range[] = [];
	const notices: Notice[] = [];
	const cut = (kind: NoticeKind, range: Range, words = text.slice(range.from, range.to)) => {
		cuts.push(range);
		notices.push({ kind, file: path, line: lineOf(range.from), text: words.trim() });
	};
	const isLocal = (url: string) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url) && isOwn(localPath(path, url));
	const headingBefore = (offset: number) => headings.findLast(({ to }) => to <= offset)?.title ?? '';

	function listOfContents(node: List) {
		const links = linksOfList(node);
		if (!links || links.length < 2) return;
		const titled = CONTENTS_TITLE.test(headingBefore(rangeOf(node).from));
		const here = links.every((url) => url.startsWith('#'));
		const own = links.every((url) => url.startsWith('#') || url.startsWith('[[') || isLocal(url));
		if ((here && links.length > 2) || (own && (titled || isIndexFile(path)))) cut('contents', rangeOf(node));
	}

	function paragraph(node: Paragraph) {
		const words = toString(node, { includeHtml: false });
		if (/^\[\[?_?toc_?\]?\]$|^\{:\s*toc\s*\}$/i.test(words.trim())) return cut('contents', rangeOf(node));
		if (/^%%[\s\S]*%%$/.test(words.trim())) return cut('comment', rangeOf(node));
		if (
			node.children.length > 0 &&
			node.children.every((child) => isBadge(child) || isBlank(child)) &&
			node.children.some(isBadge)
		)
			return cut('badge', rangeOf(node));
		const links = onlyLinks(node);
		if (!links || links.length === 0) return undefined;
		if (links.every((link) => isBackToTop(words, link.url))) return cut('back-to-top', rangeOf(node));
		if (links.length > 2 && links.every(({ url }) => url.startsWith('#'))) return cut('contents', rangeOf(node));
		if (links.every(({ url, words: label }) => (url.startsWith('#') || isLocal(url)) && NAVIGATION.test(label)))
			return cut('navigation', rangeOf(node));
		const ends = rangeOf(node).from < 400 || rangeOf(node).to > text.trimEnd().length - 5;
		const named = links.some(
			({ words: label }) => NAVIGATION.test(label) || /^\W*$/.test(label) || /[←→«»⬅➡]/u.test(words),
		);
		if (ends && named && links.every(({ url }) => isLocal(url))) return cut('navigation', rangeOf(node));
		return undefined;
	}

	function html(node: Html) {
		if (/^(?:\s*<!--[\s\S]*?-->)+\s*$/.test(node.value)) return cut('comment', rangeOf(node));
		if (/href\s*=\s*["']?#/i.test(node.value) && isBackToTop(textOfHtml(node.value), '#'))
			return cut('back-to-top', rangeOf(node));
		return undefined;
	}

	visit(tree, (node, _index, parent) => {
		if (node.type === 'list' && parent?.type === 'root') listOfContents(node);
		if (node.type === 'paragraph') paragraph(node);
		if (node.type === 'html') html(node);
		if (node.type === 'link' && isBackToTop(toString(node), node.url)) cut('back-to-top', rangeOf(node));
	});
	cuts.push(...rulesBetweenSections(tree, headings));
	for (const heading of emptied(text, headings, cuts)) cut('contents', heading);
	return { cuts, notices };
}

const isBlank = (node: PhrasingContent) => node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** Where a link leads within the source, without its fragment. */
export function localPath(from: string, url: string): string {
	const [path = ''] = url.split(/[?#]/);
	const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
	for (const part of decodePath(path).split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

/** A URL's path with its characters instead of `%20` and so on. */
function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** Rules just before a heading, at the start and at the end: the site draws its own. */
function rulesBetweenSections({ children }: Root, headings: readonly HeadingLine[]): Range[] {
	return children.flatMap((node, at) => {
		if (node.type !== 'thematicBreak') return [];
		const next = children[at + 1];
		const ends =
			!next || at === 0 || headings.some((heading) => heading.node === next) || next.type === 'thematicBreak';
		return ends ? [rangeOf(node)] : [];
	});
}

/** Headings such as "Contents" below which nothing is left. */
function emptied(text: string, headings: readonly HeadingLine[], cuts: readonly Range[]): HeadingLine[] {
	return headings.filter((heading, at) => {
		if (!CONTENTS_TITLE.test(heading.title)) return false;
		const next = headings[at + 1];
		if (next && next.depth > heading.depth) return false;
		const to = next?.from ?? text.length;
		const left = [...text.slice(heading.to, to)].map((letter, index) => ({ letter, at: heading.to + index }));
		return left.every(
			({ letter, at: offset }) => /\s/.test(letter) || cuts.some((cut) => offset >= cut.from && offset < cut.to),
		);
	});
}
