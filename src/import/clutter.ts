import type { Html, List, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isBadge, isBackToTop, onlyLinks, textOfHtml } from './clutter-signs.ts';
import { localPath } from './local-path.ts';
import { isIndexFile } from './names.ts';
import type { Notice, NoticeKind } from './notice.ts';
import type { HeadingLine } from './outline.ts';
import { isWithin, type Range, rangeOf, subtract } from './source.ts';

/** What is left out of a file. */
export interface Clutter {
	cuts: Range[];
	notices: Notice[];
}

/** What is needed of a file to find its clutter. */
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
	const contents: Range[] = [];
	const cut = (kind: NoticeKind, range: Range, words = text.slice(range.from, range.to)) => {
		cuts.push(range);
		if (kind === 'contents') contents.push(range);
		notices.push({ kind, file: path, line: lineOf(range.from), text: words.trim() });
	};
	const isLocal = (url: string) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url) && isOwn(localPath(path, url));
	const isOwnLink = (url: string) => url.startsWith('#') || url.startsWith('[[') || isLocal(url);
	const headingBefore = (offset: number) => headings.findLast(({ to }) => to <= offset)?.title ?? '';

	function listOfContents(node: List) {
		const links = linksOfList(node);
		if (!links || links.length < 2) return;
		const titled = CONTENTS_TITLE.test(headingBefore(rangeOf(node).from));
		const here = links.every((url) => url.startsWith('#'));
		const own = links.every(isOwnLink);
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
		const urls = links.map(({ url }) => url);
		const isContents = urls.every((url) => url.startsWith('#')) || (isIndexFile(path) && urls.every(isOwnLink));
		if (links.length > 2 && isContents) return cut('contents', rangeOf(node));
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
	for (const heading of emptied(text, headings, cuts, contents)) cut('contents', heading);
	return { cuts, notices };
}

const isBlank = (node: PhrasingContent) => node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

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

/** Headings below which nothing but a list of contents was, from the last to the first. */
function emptied(
	text: string,
	headings: readonly HeadingLine[],
	cuts: readonly Range[],
	contents: readonly Range[],
): HeadingLine[] {
	const gone: HeadingLine[] = [];
	for (const [at, heading] of [...headings.entries()].reverse()) {
		const to = headings.find(({ depth }, index) => index > at && depth <= heading.depth)?.from ?? text.length;
		const inside = { from: heading.to, to };
		if (!contents.some((range) => isWithin(range, inside))) continue;
		const left = subtract(inside, [...cuts, ...gone]);
		if (left.every((range) => text.slice(range.from, range.to).trim() === '')) gone.push(heading);
	}
	return gone;
}
