import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';

/** A tempting answer and why it fails. */
export interface Trap {
	/** The statement's address on its card. */
	id: string;
	/** The tempting answer: the bold words that open the trap. */
	lead: string;
	rest: string;
}

/** What a card asks and teaches, as plain text with code in backticks: for programs that show it outside its page. */
export interface Gist {
	situation: string;
	why: string;
	traps: Trap[];
}

const isElement = (node: unknown): node is Element => (node as Element).type === 'element';

/** Text of some nodes, with code in backticks. */
function plain(nodes: readonly ElementContent[]): string {
	const write = (node: ElementContent): string => {
		if (node.type === 'text') return node.value;
		if (!isElement(node)) return '';
		// Away from its page, a link to a card is a title among other words.
		if ('dataCard' in node.properties || 'data-card' in node.properties) return `“${toString(node)}”`;
		return node.tagName === 'code' ? `\`${toString(node)}\`` : node.children.map(write).join('');
	};
	return nodes.map(write).join('').replace(/\s+/g, ' ').trim();
}

/** Paragraphs and points of a part, one a line; code blocks, tables and drawings stay on the page. */
function linesOf(part: Element | undefined): string {
	const lines = (part?.children ?? []).filter(isElement).flatMap((child) => {
		if (child.tagName === 'p') return [plain(child.children)];
		if (child.tagName !== 'ul' && child.tagName !== 'ol') return [];
		return child.children.filter(isElement).map((item) => plain(item.children));
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
		lead: plain(at === -1 ? line : line.slice(at, at + 1)),
		rest: at === -1 ? '' : plain(line.slice(at + 1)),
	};
}

function trapsOf(part: Element | undefined): Trap[] {
	const lists = (part?.children ?? []).filter(isElement).filter(({ tagName }) => tagName === 'ul' || tagName === 'ol');
	return lists.flatMap((list) => list.children.filter(isElement).map(trapOf));
}

/** rehype plugin: writes the gist of a card into its front matter. It needs the sections and the statements' ids. */
export function gist() {
	return (tree: Root, file: VFile) => {
		const parts = tree.children.filter(isElement);
		const part = (name: string) =>
			parts.find(({ properties }) => properties['id'] === name || [properties['className']].flat().includes(name));
		const found: Gist = {
			situation: linesOf(part('situation')),
			why: linesOf(part('why')),
			traps: trapsOf(part('traps')),
		};
		const { astro } = file.data;
		if (astro?.frontmatter) astro.frontmatter['gist'] = found;
	};
}
