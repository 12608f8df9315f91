import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';

/** Ids of a card's sections by heading. They are also fragments on its page. */
export const SECTION_IDS = {
	'Do this': 'do-this',
	Why: 'why',
	Traps: 'traps',
	Today: 'today',
} as const;

export type SectionId = 'situation' | (typeof SECTION_IDS)[keyof typeof SECTION_IDS];

const idOf = (heading: Element) => SECTION_IDS[toString(heading) as keyof typeof SECTION_IDS] as SectionId | undefined;

/** rehype plugin: wraps each section of a card in a `section` element. A note without a card's headings stays as it is. */
export function sections() {
	return (tree: Root) => {
		const isCard = tree.children.some((node) => node.type === 'element' && node.tagName === 'h2' && idOf(node));
		if (!isCard) return;
		let current = h('div', { className: 'situation', id: 'situation' });
		const all: Element[] = [current];
		for (const node of tree.children) {
			if (node.type === 'doctype') continue;
			const id = node.type === 'element' && node.tagName === 'h2' ? idOf(node) : undefined;
			if (id && node.type === 'element') {
				node.properties['id'] = id;
				current = h('section', { className: id, ariaLabelledBy: id });
				all.push(current);
			}
			current.children.push(node as ElementContent);
		}
		tree.children = all;
	};
}
