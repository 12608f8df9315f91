import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';

/** Ids of a card's parts, which are also their addresses on its page. */
export const SECTION_IDS = {
	'Do this': 'do-this',
	Why: 'why',
	Traps: 'traps',
	Today: 'today',
} as const;

export type SectionId = 'situation' | (typeof SECTION_IDS)[keyof typeof SECTION_IDS];

const idOf = (heading: Element) => SECTION_IDS[toString(heading) as keyof typeof SECTION_IDS] as SectionId | undefined;

/** rehype plugin: puts each part of a card into a `section` of its own. Notes without a card's headings stay as they are. */
export function sections() {
	return (tree: Root) => {
		const isCard = tree.children.some((node) => node.type === 'element' && node.tagName === 'h2' && idOf(node));
		if (!isCard) return;
		const situation = h('div', { className: 'situation', id: 'situation' });
		const parts: Element[] = [situation];
		for (const node of tree.children) {
			if (node.type === 'doctype') continue;
			const id = node.type === 'element' && node.tagName === 'h2' ? idOf(node) : undefined;
			if (id && node.type === 'element') {
				node.properties['id'] = id;
				parts.push(h('section', { className: id, ariaLabelledBy: id }));
			}
			parts.at(-1)?.children.push(node as ElementContent);
		}
		tree.children = parts;
	};
}
