import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { isNote } from './note-kind.ts';

/** Ids of a card's sections by heading. They are also fragments on its page. */
export const SECTION_IDS = {
	'Do this': 'do-this',
	Why: 'why',
	Traps: 'traps',
	Today: 'today',
} as const;

/** Class of the sections of a note, whose headings are its own. */
export const NOTE_SECTION = 'part';

export type SectionId = 'situation' | typeof NOTE_SECTION | (typeof SECTION_IDS)[keyof typeof SECTION_IDS];

const idOf = (heading: Element) => SECTION_IDS[toString(heading) as keyof typeof SECTION_IDS] as SectionId | undefined;

const isHeading = (node: Root['children'][number]): node is Element => node.type === 'element' && node.tagName === 'h2';

/** Whether an element has something to read. */
const isFilled = ({ children }: Element) => children.some((node) => node.type === 'element');

/** Each heading of the second level starts a section of a note. The text above the first is the situation, if any. */
function splitNote(tree: Root) {
	let current = h('div', { className: 'situation', id: 'situation' });
	const all: Element[] = [current];
	for (const node of tree.children) {
		if (node.type === 'doctype') continue;
		if (isHeading(node)) {
			current = h('section', { className: NOTE_SECTION, ariaLabelledBy: String(node.properties['id']) });
			all.push(current);
		}
		current.children.push(node as ElementContent);
	}
	tree.children = all.filter(isFilled);
}

/**
 * rehype plugin: wraps each section of a card in a `section` element. A file that is no card stays as it is.
 * In a note, `statementIds` has given the headings their ids.
 */
export function sections() {
	return (tree: Root, file: VFile) => {
		if (isNote(file)) return splitNote(tree);
		const isCard = tree.children.some((node) => isHeading(node) && idOf(node));
		if (!isCard) return;
		let current = h('div', { className: 'situation', id: 'situation' });
		const all: Element[] = [current];
		for (const node of tree.children) {
			if (node.type === 'doctype') continue;
			const id = isHeading(node) ? idOf(node) : undefined;
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
