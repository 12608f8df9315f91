import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { GAP } from '../model/cloze.ts';
import { inlineText } from './inline-text.ts';
import type { Trap } from './study-text.ts';

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const isMark = (node: ElementContent) => isElement(node) && node.tagName === 'mark';
const isList = (node: ElementContent) => isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol');

/** The marked words of some nodes. Those in a list below them, or in a node with an id, have a prompt of their own. */
const marksIn = (nodes: readonly ElementContent[]): string[] =>
	nodes.flatMap((node) => {
		if (isMark(node)) return [toString(node as Element)];
		return isElement(node) && !isList(node) && !node.properties['id'] ? marksIn(node.children) : [];
	});

const withGaps = (nodes: readonly ElementContent[]): ElementContent[] =>
	nodes.map((node) => {
		if (isMark(node)) return { type: 'text', value: GAP };
		return isElement(node) ? { ...node, children: withGaps(node.children) } : node;
	});

/**
 * The statements of a note that have marked words, as prompts that ask for these: each with the form of a trap, whose
 * option is the statement with gaps and whose reason is the words for the gaps.
 */
export function clozesOf(nodes: readonly ElementContent[]): Trap[] {
	return nodes.filter(isElement).flatMap((element) => {
		const id = element.properties['id'];
		const hidden = typeof id === 'string' && !isMark(element) ? marksIn(element.children) : [];
		const own: Trap[] =
			hidden.length === 0
				? []
				: [
						{
							id: String(id),
							option: inlineText(withGaps(element.children.filter((child) => !isList(child)))),
							reason: hidden.join(' · '),
							rightWhen: '',
						},
					];
		return [...own, ...clozesOf(element.children)];
	});
}
