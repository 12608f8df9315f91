import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** rehype plugin: wraps each table in a box that can be scrolled, also by keyboard, where the page is too narrow. */
export function scrollableTables() {
	return (tree: Root) => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName !== 'table' || !parent || index === undefined) return;
			const box = h('div', { className: 'table', role: 'region', ariaLabel: 'Table', tabIndex: 0 });
			box.children = [node];
			parent.children[index] = box;
			return index + 1;
		});
	};
}
