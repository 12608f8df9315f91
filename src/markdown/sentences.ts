import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Number of characters of an element's text before one of its descendants. */
function lengthBefore(block: Element, target: Element): number {
	let length = 0;
	const walk = (node: ElementContent): boolean => {
		if (node === target) return true;
		if (node.type === 'text') length += node.value.length;
		return node.type === 'element' && node.children.some(walk);
	};
	block.children.some(walk);
	return length;
}

/** The sentence of a block that contains one of its links. */
export function sentenceWith(link: Element, block: Element): string {
	// A line break in the source does not end a sentence.
	const text = toString(block).replace(/\s/g, ' ');
	const sentence = segmenter.segment(text).containing(lengthBefore(block, link))?.segment ?? text;
	return sentence.replace(/ +/g, ' ').trim();
}

/** The bold words at the start of a statement, such as the tempting answer of a trap. */
export function leadOf(statement: Element): string | undefined {
	const [first] = statement.children.filter((child) => child.type === 'element' || child.value.trim() !== '');
	if (first?.type !== 'element') return undefined;
	if (first.tagName === 'p') return leadOf(first);
	return first.tagName === 'strong' ? toString(first).replace(/\s+/g, ' ').trim() : undefined;
}
