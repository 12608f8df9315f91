import type { Element, Root } from 'hast';
import { h } from 'hastscript';

/**
 * rehype plugin: makes each section of a card a `details` element with the heading as its summary, open at first.
 * Readers close them, by hand or with the recall mode, to test whether they remember the card.
 */
export function collapsible() {
	return (tree: Root) => {
		for (const section of tree.children) {
			if (section.type !== 'element' || section.tagName !== 'section') continue;
			const at = section.children.findIndex((node) => node.type === 'element' && node.tagName === 'h2');
			const heading = section.children[at];
			if (!heading) continue;
			const rest = section.children.slice(at + 1);
			const details: Element = h('details', { className: 'fold', open: true }, [h('summary', [heading]), ...rest]);
			section.children.splice(at, section.children.length, details);
		}
	};
}
