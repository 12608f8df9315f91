import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

const KINDS: Record<string, string> = { pre: 'code', figure: 'drawing', tr: 'row', h2: 'section' };
const ITEMS: Record<string, string> = { 'do-this': 'step', why: 'reason', traps: 'trap', today: 'note' };

/** A link to a passage's own address. It has no words: its sign is drawn, so that it is neither copied nor found. */
function markFor(id: string, kind: string): Element {
	return h('a', { className: 'at', href: `#${id}`, ariaLabel: `Link to this ${kind}` });
}

/** What a reader takes for the end of an element. */
function endOf({ tagName, children }: Element): ElementContent[] {
	const elements = children.filter((child) => child.type === 'element');
	if (tagName === 'tr' || tagName === 'figure') return elements.at(-1)?.children ?? children;
	const words = elements.find((child) => child.tagName === 'p');
	return tagName === 'p' ? children : (words?.children ?? children);
}

/** Puts the mark at the end of the words of an item, before a block that belongs to it. */
function add(element: Element, mark: Element) {
	const children = endOf(element);
	const block = children.findIndex(
		(child) => child.type === 'element' && ['pre', 'ul', 'ol', 'figure', 'div'].includes(child.tagName),
	);
	children.splice(block === -1 ? children.length : block, 0, mark);
}

/** rehype plugin: puts a link to its own address behind each passage of a card, and beside each heading. */
export function addressMarks() {
	return (tree: Root) => {
		for (const part of tree.children) {
			if (part.type !== 'element') continue;
			const [name = ''] = (part.properties['className'] as string[] | undefined) ?? [];
			if (name === 'situation') add(part, markFor('situation', 'situation'));
			visit(part, 'element', (element, index, parent) => {
				const { id } = element.properties;
				if (!id || element === part || element.properties['className']?.toString() === 'former') return;
				const mark = markFor(
					String(id),
					KINDS[element.tagName] ?? (element.tagName === 'li' ? ITEMS[name] : undefined) ?? 'passage',
				);
				if (element.tagName !== 'pre' && element.tagName !== 'h2') return add(element, mark);
				parent?.children.splice((index ?? 0) + 1, 0, mark);
				return SKIP;
			});
		}
	};
}
