import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { clozesOf } from './clozes.ts';
import { setFrontmatter } from './frontmatter.ts';
import { inlineText } from './inline-text.ts';
import { isNote } from './note-kind.ts';
import type { Trap } from './study-text.ts';

/** What the review, the Anki deck and lists show of a note. */
export interface NoteText {
	/** Its text as inline texts, one a line (see `inlineRuns`). */
	text: string;
	/** How it begins, as plain text in one line. */
	opening: string;
	/** Prompts for its marked words, see `clozesOf`. */
	clozes: Trap[];
}

const MAX_OPENING = 160;

/** A longer text is cut: it is too much for one question, and the whole card is one click away. */
const MAX_LINES = 60;

const BLOCKS = new Set('p ul ol li pre table blockquote div section details figure dl h2 h3 h4 h5 h6'.split(' '));
const isBlock = (node: ElementContent): node is Element => node.type === 'element' && BLOCKS.has(node.tagName);

/** What refers to footnotes, and their heading. */
const isOfFootnotes = (node: ElementContent) =>
	node.type === 'element' && ['dataFootnoteRef', 'dataFootnoteBackref'].some((name) => name in node.properties);

/** The nodes without what refers to footnotes, at any depth. */
const withoutReferences = (nodes: readonly ElementContent[]): ElementContent[] =>
	nodes
		.filter((node) => !isOfFootnotes(node) && !(node.type === 'element' && node.properties['id'] === 'footnote-label'))
		.map((node) => (node.type === 'element' ? { ...node, children: withoutReferences(node.children) } : node));

/** The lines of some nodes: one for each paragraph, item, row and line of code. */
function linesOf(nodes: readonly ElementContent[]): string[] {
	const inline = inlineText(nodes.filter((node) => !isBlock(node)));
	const blocks = nodes.filter(isBlock).flatMap((block) => {
		if (block.tagName === 'pre')
			return toString(block)
				.trimEnd()
				.split('\n')
				.map((line) => `\`${line.replaceAll('`', 'ˋ')}\``);
		if (block.tagName === 'table') return rowsOf(block);
		return linesOf(block.children);
	});
	return [inline, ...blocks].filter((line) => line !== '' && line !== '``');
}

/** The rows of a table, each as one line. */
function rowsOf(table: Element): string[] {
	return table.children.flatMap((part) => {
		if (part.type !== 'element') return [];
		if (part.tagName !== 'tr') return rowsOf(part);
		const cells = part.children.filter((cell) => cell.type === 'element').map((cell) => inlineText(cell.children));
		return [cells.filter(Boolean).join(' · ')];
	});
}

/** A text of at most `MAX_OPENING` characters: whole sentences or, if the first is longer, whole words with an ellipsis. */
function shorten(text: string): string {
	if (text.length <= MAX_OPENING) return text;
	const sentences = text.slice(0, MAX_OPENING).match(/^.*[.!?](?=\s)/)?.[0];
	return sentences ?? `${text.slice(0, MAX_OPENING - 1).replace(/\s+\S*$/, '')}…`;
}

/** The paragraphs and lists of a text, without headings, code and tables. */
const proseOf = (nodes: readonly ElementContent[]): ElementContent[] =>
	nodes.flatMap((node) => {
		if (node.type !== 'element') return [];
		if (['section', 'div', 'blockquote'].includes(node.tagName)) return proseOf(node.children);
		return ['p', 'ul', 'ol'].includes(node.tagName) ? [node] : [];
	});

const plain = (line: string) => line.replace(/\[\[[a-z0-9-]+\|([^\]]*)\]\]/g, '$1').replaceAll('`', '');

/** rehype plugin: stores a note's `NoteText` as `noteText`. It must run before `permalinks`. */
export function noteText() {
	return (tree: Root, file: VFile) => {
		if (!isNote(file)) return;
		const nodes = withoutReferences(tree.children as ElementContent[]);
		const lines = linesOf(nodes);
		const found: NoteText = {
			text: lines.slice(0, MAX_LINES).join('\n') + (lines.length > MAX_LINES ? '\n…' : ''),
			clozes: clozesOf(nodes),
			opening: shorten(linesOf(proseOf(nodes)).slice(0, 3).map(plain).join(' ')),
		};
		setFrontmatter(file, 'noteText', found);
	};
}
