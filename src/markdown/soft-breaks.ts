import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { splitIdentifier } from './word-breaks.ts';

/** rehype plugin: allows line breaks in long identifiers of inline code, between their words only. */
export function softBreaks() {
	return (tree: Root) => {
		visit(tree, 'element', (code, _index, parent) => {
			if (code.tagName !== 'code' || (parent?.type === 'element' && parent.tagName === 'pre')) return;
			code.children = code.children.flatMap((child): ElementContent[] => {
				if (child.type !== 'text') return [child];
				const parts = splitIdentifier(child.value);
				return parts.flatMap((value, at) => [...(at > 0 ? [h('wbr')] : []), { type: 'text', value }]);
			});
		});
	};
}
