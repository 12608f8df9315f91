import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const SCHEMES = ['http:', 'https:', 'mailto:'];

/** Whether an address does nothing but lead somewhere; read as a browser reads it. */
export function isHarmless(url: string): boolean {
	if (!URL.canParse(url, 'https://site.test/')) return false;
	return SCHEMES.includes(new URL(url, 'https://site.test/').protocol);
}

/** Notes are Markdown; the only HTML that may stand in them is a comment. */
export const isComment = ({ value }: Html) => /^(?:<!--(?:(?!-->)[\s\S])*-->\s*)*$/.test(value);

/** remark plugin: shows HTML as the text that it is, and leads links with another scheme nowhere. */
export function harmless() {
	return (tree: Root) => {
		visit(tree, (node, index, parent) => {
			if ((node.type === 'link' || node.type === 'image' || node.type === 'definition') && !isHarmless(node.url)) {
				node.url = '#';
			}
			if (node.type !== 'html' || !parent || index === undefined) return;
			if (isComment(node)) {
				parent.children.splice(index, 1);
				return index;
			}
			parent.children[index] = { type: 'text', value: node.value };
			return undefined;
		});
	};
}
