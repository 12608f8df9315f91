import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** rehype plugin: replaces spans without a class, and the root that Shiki puts around each code block, with their contents. */
export function unwrapCode() {
	return (tree: Root) => {
		visit(tree, (node, index, parent) => {
			if (!parent || index === undefined) return;
			const isPlainSpan = node.type === 'element' && node.tagName === 'span' && !node.properties['class'];
			if (!isPlainSpan && node.type !== 'root') return;
			parent.children.splice(index, 1, ...(node.children as Element[]));
			return index;
		});
	};
}
