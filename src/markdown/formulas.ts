import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** remark plugin: a formula is written as code between dollar signs, `` $`x^2`$ ``. The signs go; a class says what it is. */
export function formulas() {
	return (tree: Root) => {
		visit(tree, 'inlineCode', (node, index = 0, parent) => {
			const [before, after] = [parent?.children[index - 1], parent?.children[index + 1]];
			if (before?.type !== 'text' || after?.type !== 'text') return;
			if (!before.value.endsWith('$') || !after.value.startsWith('$')) return;
			before.value = before.value.slice(0, -1);
			after.value = after.value.slice(1);
			node.data = { hProperties: { className: ['formula'] } };
		});
	};
}
