import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** Shorter names fit on the rest of a line, or move to the next as a whole. */
const LONG = 17;

/** Between the words of a compound: `Iterator|Age`, `GetRecords.|Iterator`, `arn:|aws`, `AWS_|REGION`. */
const JOINT = /(?<=\p{Ll}|\p{N})(?=\p{Lu}\p{Ll})|(?<=[.:/_-])(?=[\p{L}\p{N}])/u;

/** rehype plugin: lets long names in code break between their words only. */
export function softBreaks() {
	return (tree: Root) => {
		visit(tree, 'element', (code, _index, parent) => {
			if (code.tagName !== 'code' || (parent?.type === 'element' && parent.tagName === 'pre')) return;
			code.children = code.children.flatMap((child): ElementContent[] => {
				if (child.type !== 'text' || child.value.length < LONG) return [child];
				const parts = child.value.split(JOINT);
				return parts.flatMap((value, at) => [...(at > 0 ? [h('wbr')] : []), { type: 'text', value }]);
			});
		});
	};
}
