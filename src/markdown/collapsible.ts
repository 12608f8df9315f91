import type { Element, Root } from 'hast';
import { h } from 'hastscript';

/**
 * rehype plugin: lets each part of a card fold below its heading. All stand open; readers who want to recall first
 * close them, by hand or by the card's recall mode.
 */
export function folds() {
	return (tree: Root) => {
		for (const part of tree.children) {
			if (part.type !== 'element' || part.tagName !== 'section') continue;
			const at = part.children.findIndex((node) => node.type === 'element' && node.tagName === 'h2');
			const heading = part.children[at];
			if (!heading) continue;
			const rest = part.children.slice(at + 1);
			const fold: Element = h('details', { className: 'fold', open: true }, [h('summary', [heading]), ...rest]);
			part.children.splice(at, part.children.length, fold);
		}
	};
}
