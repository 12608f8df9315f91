import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const SCHEMES = ['http:', 'https:', 'mailto:'];

/** Whether a link's URL is relative or has a scheme that cannot run code. */
export function isSafeUrl(url: string): boolean {
	if (!URL.canParse(url, 'https://site.test/')) return false;
	return SCHEMES.includes(new URL(url, 'https://site.test/').protocol);
}

/** Whether a piece of HTML in a note consists of comments only; other HTML is not allowed in notes. */
export const isComment = ({ value }: Html) => /^(?:<!--(?:(?!-->)[\s\S])*-->\s*)*$/.test(value);

/** remark plugin: shows HTML as text, removes comments, and replaces unsafe URLs of links and images with `#`. */
export function sanitize() {
	return (tree: Root) => {
		visit(tree, (node, index, parent) => {
			if ((node.type === 'link' || node.type === 'image' || node.type === 'definition') && !isSafeUrl(node.url)) {
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
