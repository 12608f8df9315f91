import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** The heads of a table's columns, such as "Strategy, Effect, Limit". */
function headsOf(table: Element): string {
	const heads: string[] = [];
	visit(table, { tagName: 'th' }, (cell) => void heads.push(toString(cell).trim()));
	return heads.filter(Boolean).join(', ');
}

/**
 * rehype plugin: wraps each table in a box that can be scrolled, also by keyboard, where the page is too narrow. Each
 * box is a region with a name of its own: the heads of its columns, and a number where another table has the same.
 */
export function scrollableTables() {
	return (tree: Root) => {
		const names = new Map<string, number>();
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName !== 'table' || !parent || index === undefined) return;
			const name = ['Table', headsOf(node)].filter(Boolean).join(': ');
			const count = (names.get(name) ?? 0) + 1;
			names.set(name, count);
			const ariaLabel = count === 1 ? name : `${name} (${count})`;
			const box = h('div', { className: 'table', role: 'region', ariaLabel, tabIndex: 0 });
			box.children = [node];
			parent.children[index] = box;
			return index + 1;
		});
	};
}
