import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Elements within a line of text; all others end a word. */
const INLINE = new Set(['a', 'b', 'code', 'em', 'i', 'kbd', 'mark', 's', 'span', 'strong', 'sub', 'sup', 'wbr']);

/** The text of some HTML that readers see, without addresses of links. Texts of different blocks are separated. */
export function visibleText(html: string): string {
	const parts: string[] = [];
	visit(fromHtml(html, { fragment: true }), (node) => {
		if (node.type === 'text') parts.push(node.value);
		else if (node.type === 'element' && !INLINE.has(node.tagName)) parts.push('\n');
	});
	return parts.join('');
}
