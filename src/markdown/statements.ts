import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { SECTION_IDS } from './sections.ts';
import { statementId } from './statement-ids.ts';

/** `{#id}` at the end of a statement: the address that its author gave it. */
const OWN_ID = /\s*\{#([a-z0-9][a-z0-9-]*)\}\s*$/;

/** What may follow a statement's words within its element. */
const BLOCKS = new Set(['pre', 'figure', 'ul', 'ol', 'div']);

/** Takes `{#id}` off the end of an element's text. */
function takeOwnId(element: Element): string | undefined {
	const isTelling = (child: ElementContent) =>
		child.type === 'text' ? child.value.trim() !== '' : child.type === 'element' && !BLOCKS.has(child.tagName);
	const last = element.children.findLast(isTelling);
	if (last?.type === 'element' && (last.tagName === 'p' || last.tagName === 'td')) return takeOwnId(last);
	if (last?.type !== 'text') return undefined;
	const match = OWN_ID.exec(last.value);
	if (!match) return undefined;
	last.value = last.value.slice(0, match.index);
	return match[1];
}

/** The address in a code block's first line, which the Markdown parser keeps as the block's `meta`. */
function idInMeta(element: Element): string | undefined {
	return OWN_ID.exec(String(element.properties['dataMeta'] ?? ''))?.[1];
}

/** A statement's telling words: the bold ones that open it, else all. */
function tellingText(element: Element): string {
	const first = element.children.find((child) => child.type === 'element');
	const inner = first?.tagName === 'p' ? first : element;
	const lead = inner.children[0];
	return toString(lead?.type === 'element' && lead.tagName === 'strong' ? lead : element);
}

/** Whether an element says something that can be linked to by itself. */
function isStatement(element: Element, parent: Element): boolean {
	switch (element.tagName) {
		case 'li':
			return true;
		case 'p':
			return parent.tagName === 'section' || parent.tagName === 'div';
		case 'tr':
			return parent.tagName === 'tbody';
		case 'figure':
		case 'pre':
			return true;
		default:
			return false;
	}
}

/** rehype plugin: gives each step, reason, trap, note, table row and code block of a card an address of its own. */
export function statements() {
	return (tree: Root) => {
		const isCard = tree.children.some((node) => node.type === 'element' && node.properties['id'] === 'situation');
		if (!isCard) return;
		const taken = new Set<string>(['decision', 'situation', ...Object.values(SECTION_IDS)]);
		const unnamed: Element[] = [];
		visit(tree, 'element', (element, _index, parent) => {
			if (parent?.type !== 'element' || !isStatement(element, parent)) return;
			const own = takeOwnId(element) ?? idInMeta(element);
			if (own) {
				element.properties['id'] = own;
				taken.add(own);
			} else unnamed.push(element);
			delete element.properties['dataMeta'];
		});
		for (const element of unnamed) element.properties['id'] = statementId(tellingText(element), taken);
	};
}
