import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** The inline text of some nodes, in one line: with code in backticks and links to cards, see `inlineRuns`. */
export function inlineText(nodes: readonly ElementContent[]): string {
	const write = (node: ElementContent): string => {
		if (node.type === 'text') return node.value;
		if (node.type !== 'element') return '';
		const card = node.properties['dataCard'] ?? node.properties['data-card'];
		if (card) return `[[${String(card)}|${toString(node)}]]`;
		return node.tagName === 'code' ? `\`${toString(node)}\`` : node.children.map(write).join('');
	};
	return nodes.map(write).join('').replace(/\s+/g, ' ').trim();
}
