import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { isFootnoteId } from './footnotes.ts';

const KINDS: Record<string, string> = {
	pre: 'code',
	figure: 'drawing',
	tr: 'row',
	h2: 'section',
	h3: 'section',
	h4: 'section',
	h5: 'section',
	h6: 'section',
};
const ITEMS: Record<string, string> = { 'do-this': 'step', why: 'reason', traps: 'trap', today: 'note' };
const BLOCKS = ['pre', 'details', 'ul', 'ol', 'figure', 'div'];

/** A link to a statement. The style sheet adds its visible sign, which is therefore neither copied nor searched. */
function permalinkTo(id: string, kind: string): Element {
	return h('a', { className: 'permalink', href: `#${id}`, ariaLabel: `Link to this ${kind}` });
}

/** The list of nodes to which the link of an element is added: those of its last cell, its caption or its paragraph. */
function targetOf({ tagName, children }: Element): ElementContent[] {
	const elements = children.filter((child) => child.type === 'element');
	if (tagName === 'tr' || tagName === 'figure') return elements.at(-1)?.children ?? children;
	const words = elements.find((child) => child.tagName === 'p');
	return tagName === 'p' ? children : (words?.children ?? children);
}

/** Puts a link at the end of an element's text, but before a nested list, code block or drawing. */
function append(permalink: Element, element: Element) {
	const children = targetOf(element);
	const block = children.findIndex((child) => child.type === 'element' && BLOCKS.includes(child.tagName));
	children.splice(block === -1 ? children.length : block, 0, permalink);
}

/** rehype plugin: adds to each statement and each heading of a card a link to itself. */
export function permalinks() {
	return (tree: Root) => {
		for (const section of tree.children) {
			if (section.type !== 'element') continue;
			const [name = ''] = (section.properties['className'] as string[] | undefined) ?? [];
			if (name === 'situation') append(permalinkTo('situation', 'situation'), section);
			visit(section, 'element', (element, index, parent) => {
				const { id, className } = element.properties;
				if (!id || isFootnoteId(id) || element === section || className?.toString() === 'redirect-anchor') return;
				const kind = KINDS[element.tagName] ?? (element.tagName === 'li' ? ITEMS[name] : undefined) ?? 'passage';
				const permalink = permalinkTo(String(id), kind);
				if (element.tagName !== 'pre' && element.tagName !== 'h2') return append(permalink, element);
				if (!parent || index === undefined) return;
				parent.children.splice(index + 1, 0, permalink);
				return SKIP;
			});
		}
	};
}
