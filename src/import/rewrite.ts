import type { Html, Image, ImageReference, Nodes, Parents, Text } from 'mdast';
import type { Edit } from '../markdown/apply-edits.ts';
import { BLOCK_ID } from './anchors.ts';
import { blockHtml } from './html-block.ts';
import { formulaEdits } from './formulas.ts';
import { type HtmlContext, inlineHtml } from './html-inline.ts';
import { readTag } from './html-tags.ts';
import { Links } from './links.ts';
import { isPicture, titleFromName } from './names.ts';
import type { Notice } from './notice.ts';
import { type Doc, isLeftOut } from './parse-file.ts';
import type { Pictures } from './pictures.ts';
import { type Range, rangeOf } from './source.ts';
import { tableEdits } from './table-edits.ts';
import type { Targets } from './targets.ts';

/** What stands around a node. */
interface Around {
	inTable: boolean;
	inLink: boolean;
}

const EMBED_OR_LINK = /(!?)\[\[([^[\]\n]+)\]\]/g;

/** The changes of a file. */
export interface Rewritten {
	edits: Edit[];
	/** Links and pictures in headings of HTML, as Markdown, by the offsets of the headings. */
	extras: ReadonlyMap<number, string>;
	notices: Notice[];
}

/** The changes that links, pictures, HTML and marks of other programs need in one file; headings are changed later. */
export function rewrite(doc: Doc, targets: Targets, pictures: Pictures): Rewritten {
	const { text, path } = doc;
	const edits: Edit[] = [];
	const extras = new Map<number, string>();
	const headings = new Set<Nodes>(doc.headings.map(({ node }) => node));
	const links = new Links(doc, targets);
	const notices: Notice[] = [];
	const tables: Range[] = [];
	const definitions = new Map<string, string>();
	const notice = (kind: Notice['kind'], offset: number, words: string) =>
		notices.push({ kind, file: path, line: doc.lineOf(offset), text: words });

	function htmlContext(around: Around): HtmlContext {
		return {
			text,
			link: (url, words, offset) => links.marksOfUrl(url, words, offset, around.inTable),
			picture: (url, alt, offset) => pictures.place(doc, { url, alt, offset, inLink: around.inLink }),
			lost: (html, offset) =>
				notice(
					html.startsWith('<!--') ? 'comment' : /^<(?:script|style)\b/i.test(html) ? 'embedded' : 'html',
					offset,
					html,
				),
		};
	}

	function block(node: Html) {
		const { from, to } = rangeOf(node);
		const start = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
		const prefix = start.replace(/[^>\s]/g, ' ');
		const html = headings.has(node) ? (node.value.match(LINK_OR_PICTURE) ?? []).join(' ') : node.value;
		const markdown = blockHtml(html, from, htmlContext({ inTable: true, inLink: false }));
		if (headings.has(node)) {
			if (markdown !== '') extras.set(from, markdown);
		} else if (markdown === '' && prefix === '') edits.push({ from, to: endOfBlanks(text, to), text: '' });
		else edits.push({ from, to, text: markdown.replace(/\n/g, `\n${prefix}`) });
	}

	/** `![[…]]`: a picture, a note, or another file. */
	function embed(inner: string, offset: number, around: Around): string {
		const [name = '', ...more] = inner.split(/\\?\|/);
		if (!isPicture(name.trim())) return links.wikilink(inner, offset, around.inTable);
		const alt = more.find((words) => !LAYOUT.test(words.trim())) ?? titleFromName(name.replace(/\.[^.]*$/, ''));
		return pictures.place(doc, { url: name.trim(), alt, offset, inLink: around.inLink });
	}

	function plainText(node: Text, parent: Parents, around: Around) {
		const range = rangeOf(node);
		const source = text.slice(range.from, range.to);
		const end = parent.type === 'paragraph' && parent.children.at(-1) === node ? BLOCK_ID.exec(source) : null;
		if (end?.[1] && !/^\d+$/.test(end[1])) {
			edits.push({ from: range.from + end.index, to: range.to, text: '' });
			notice('mark', range.from, `^${end[1]}`);
		}
		const isFormula = (at: number) => doc.formulas.some(({ from, to }) => from <= at && at < to);
		const marks = [...source.matchAll(EMBED_OR_LINK)].filter(({ index }) => !isFormula(range.from + index));
		for (const { 0: whole, 1: mark, 2: inner = '', index } of marks) {
			const from = range.from + index;
			const isWords = inner !== inner.trim() && !inner.includes('|');
			const markdown = isWords
				? code(whole)
				: mark === '!'
					? embed(inner, from, around)
					: links.wikilink(inner, from, around.inTable || around.inLink);
			edits.push({ from, to: from + whole.length, text: markdown });
		}
		const rest = source.replace(EMBED_OR_LINK, (whole) => ' '.repeat(whole.length));
		for (const { 0: whole, index } of rest.matchAll(/\[\[|\]\]/g)) {
			if (isFormula(range.from + index)) continue;
			edits.push({ from: range.from + index, to: range.from + index + whole.length, text: code(whole) });
		}
	}

	function walk(node: Nodes, parent: Parents | undefined, around: Around) {
		if (parent && isLeftOut(doc, node)) return;
		if (node.type === 'text' && parent) plainText(node, parent, around);
		if (node.type === 'html' && parent && parent.type !== 'paragraph' && !isPhrasing(parent)) block(node);
		if (node.type === 'table') {
			tables.push(rangeOf(node));
			edits.push(...tableEdits(text, node));
		}
		if (node.type === 'link') edits.push(...links.editsOf(node, node.url, around.inTable));
		if (node.type === 'linkReference')
			edits.push(...links.editsOf(node, definitions.get(node.identifier) ?? 'https:', around.inTable));
		if (node.type === 'image') replaceImage(node, node.url, around);
		if (node.type === 'imageReference') replaceImage(node, definitions.get(node.identifier) ?? '', around);
		if (!('children' in node)) return;
		if (node.type === 'paragraph' || isPhrasing(node)) edits.push(...inlineHtml(node, htmlContext(around)));
		const inLink = around.inLink || node.type === 'link' || node.type === 'linkReference' || hasHtmlLink(node);
		const inside = { inTable: around.inTable || node.type === 'table', inLink };
		for (const child of node.children) walk(child, node, inside);
	}

	function replaceImage(node: Image | ImageReference, url: string, { inLink }: Around) {
		const range = rangeOf(node);
		edits.push({ ...range, text: pictures.place(doc, { url, alt: node.alt ?? '', offset: range.from, inLink }) });
	}

	for (const node of allDefinitions(doc.tree))
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
	walk(doc.tree, undefined, { inTable: false, inLink: false });
	edits.push(...formulaEdits(text, doc.formulas, tables));
	return { edits, extras, notices: [...notices, ...links.notices] };
}

/** How large a picture is shown, and where. */
const LAYOUT = /^(?:\d+(?:x\d+)?|left|right|center|centre|)$/i;

/** What a title cannot hold. */
const LINK_OR_PICTURE = /<a\b[^>]*\bhref\b[\s\S]*?<\/a\s*>|<img\b[^>]*>/gi;

/** The offset of the first line after empty ones. */
const endOfBlanks = (text: string, from: number) => from + (/^(?:[ \t]*\n)+/.exec(text.slice(from))?.[0].length ?? 0);

const PHRASING = ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'heading', 'tableCell'];
const isPhrasing = ({ type }: Nodes) => PHRASING.includes(type);

const code = (words: string) => `\`${words}\``;

/** Whether inline HTML among the children of a node opens a link. */
const hasHtmlLink = (node: Parents) =>
	node.children.some((child) => child.type === 'html' && readTag(child.value)?.attribute('href') !== undefined);

function allDefinitions(node: Nodes): Extract<Nodes, { type: 'definition' }>[] {
	if (node.type === 'definition') return [node];
	return 'children' in node ? node.children.flatMap(allDefinitions) : [];
}
