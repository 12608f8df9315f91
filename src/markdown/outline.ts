import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isFootnoteId } from './footnotes.ts';
import { setFrontmatter } from './frontmatter.ts';
import type { SectionId } from './sections.ts';
import { leadOf, sentenceWith } from './sentences.ts';

/** A part of a card that can be linked to, such as a step, a reason or a trap. */
export interface Statement {
	id: string;
	section: SectionId;
	/** In one line. */
	text: string;
	/** The same without its code blocks, if it has any. */
	prose?: string;
	/** The cells with the heads of their columns, if the statement is a row of a table. */
	row?: readonly Cell[];
}

/** A cell of a table, in one line. */
export interface Cell {
	/** Empty if the column has no head. */
	head: string;
	text: string;
}

/** A link to another card, with the sentence that contains it. */
interface Mention {
	/** Slug of the card that is mentioned. */
	target: string;
	/** Id of the statement that mentions it, if it has one. */
	id?: string;
	/** The bold words at the start of the statement, unless the sentence starts with them. */
	lead?: string;
	sentence: string;
}

/** What other pages show of a card's text. */
export interface Outline {
	/** The situation as HTML, without ids. */
	situation: string;
	statements: Statement[];
	mentions: Mention[];
}

/** The text of an element in one line. */
const lineOf = (element: Element) => toString(element).replace(/\s+/g, ' ').trim();

const cellsOf = (row: Element) => row.children.filter((child) => child.type === 'element').map(lineOf);

/** @param heads of the columns of the table that was visited last */
function rowOf(element: Element, heads: readonly string[]): { row?: readonly Cell[] } {
	if (element.tagName !== 'tr') return {};
	return { row: cellsOf(element).map((text, at) => ({ head: heads[at] ?? '', text })) };
}

const isCode = ({ tagName }: Element) => tagName === 'pre' || tagName === 'figure';

/** The text of a statement without its code blocks, if it has any. */
function proseOf(element: Element): { prose?: string } {
	const copy = structuredClone(element);
	let hasCode = false;
	visit(copy, 'element', (node, index, parent) => {
		if (!isCode(node) || !parent || index === undefined) return;
		hasCode = true;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	return hasCode ? { prose: lineOf(copy) } : {};
}

const INLINE = new Set(['strong', 'em', 'del']);

function mentionOf(target: string, link: Element, parent: Element, statement: Element | undefined): Mention {
	// Within bold words, the sentence may begin before them: it is looked for in the whole statement.
	const sentence = sentenceWith(link, statement && INLINE.has(parent.tagName) ? statement : parent);
	const lead = statement && leadOf(statement);
	return {
		target,
		...(statement ? { id: String(statement.properties['id']) } : {}),
		...(lead && !sentence.startsWith(lead) ? { lead } : {}),
		sentence,
	};
}

function childrenWithoutIds(element: Element): Element[] {
	const copy = structuredClone(element);
	visit(copy, 'element', (node) => {
		delete node.properties['id'];
	});
	return copy.children.filter((node) => node.type === 'element');
}

/** rehype plugin: stores a card's `Outline` as `outline`. */
export function outline() {
	return (tree: Root, file: VFile) => {
		const found: Outline = { situation: '', statements: [], mentions: [] };
		for (const part of tree.children) {
			if (part.type !== 'element') continue;
			const section = part.properties['id'] ?? (part.properties['className'] as string[] | undefined)?.[0];
			if (section === 'situation') found.situation = toHtml(childrenWithoutIds(part));
			let statement: Element | undefined;
			let heads: readonly string[] = [];
			visit(part, 'element', (element, _index, parent) => {
				const { id } = element.properties;
				const isFigure = isCode(element);
				if (parent && 'tagName' in parent && parent.tagName === 'thead') heads = cellsOf(element);
				if (id) statement = element;
				const isHeading = /^h[2-6]$/.test(element.tagName);
				if (id && element !== part && !isHeading && !isFigure && !isFootnoteId(id)) {
					found.statements.push({
						id: String(id),
						section: section as SectionId,
						text: lineOf(element),
						...proseOf(element),
						...rowOf(element, heads),
					});
				}
				const target = element.properties['data-card'] ?? element.properties['dataCard'];
				if (target && parent?.type === 'element')
					found.mentions.push(mentionOf(String(target), element, parent, statement));
			});
		}
		setFrontmatter(file, 'outline', found);
	};
}
