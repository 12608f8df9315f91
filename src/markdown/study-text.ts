import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { setFrontmatter } from './frontmatter.ts';

/** A tempting answer and why it fails. */
export interface Trap {
	/** The statement's id on its card. */
	id: string;
	/** The tempting answer: the bold words at the start of the trap. */
	lead: string;
	/** Why it fails: the text after the bold words. */
	rest: string;
}

/** A card's text for the review, the practice and the Anki deck: plain text with code in backticks. */
export interface StudyText {
	situation: string;
	why: string;
	traps: Trap[];
}

const isElement = (node: unknown): node is Element => (node as Element).type === 'element';

const isList = ({ tagName }: Element) => tagName === 'ul' || tagName === 'ol';

/** The text of some nodes in one line, with code in backticks. */
function textOf(nodes: readonly ElementContent[]): string {
	const write = (node: ElementContent): string => {
		if (node.type === 'text') return node.value;
		if (!isElement(node)) return '';
		// Plain text has no links: quotation marks show where the title of another card starts and ends.
		if ('dataCard' in node.properties || 'data-card' in node.properties) return `“${toString(node)}”`;
		return node.tagName === 'code' ? `\`${toString(node)}\`` : node.children.map(write).join('');
	};
	return nodes.map(write).join('').replace(/\s+/g, ' ').trim();
}

/** Paragraphs and list items of a section, one per line; code blocks, tables and drawings are left out. */
function linesOf(section: Element | undefined): string {
	const lines = (section?.children ?? []).filter(isElement).flatMap((child) => {
		if (child.tagName === 'p') return [textOf(child.children)];
		if (!isList(child)) return [];
		return child.children.filter(isElement).map((item) => textOf(item.children));
	});
	return lines.join('\n');
}

function trapOf(item: Element): Trap {
	const first = item.children.find(isElement);
	const line =
		first?.tagName === 'p'
			? [...first.children, ...item.children.slice(item.children.indexOf(first) + 1)]
			: item.children;
	const at = line.findIndex((node) => isElement(node) && node.tagName === 'strong');
	return {
		id: String(item.properties['id']),
		lead: textOf(at === -1 ? line : line.slice(at, at + 1)),
		rest: at === -1 ? '' : textOf(line.slice(at + 1)),
	};
}

function trapsOf(section: Element | undefined): Trap[] {
	const lists = (section?.children ?? []).filter(isElement).filter(isList);
	return lists.flatMap((list) => list.children.filter(isElement).map(trapOf));
}

/** rehype plugin: stores a card's `StudyText` as `studyText`. It must run after `sections` and `statementIds`. */
export function studyText() {
	return (tree: Root, file: VFile) => {
		const sections = tree.children.filter(isElement);
		const section = (name: string) =>
			sections.find(({ properties }) => properties['id'] === name || [properties['className']].flat().includes(name));
		const found: StudyText = {
			situation: linesOf(section('situation')),
			why: linesOf(section('why')),
			traps: trapsOf(section('traps')),
		};
		setFrontmatter(file, 'studyText', found);
	};
}
