import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Puts an anchor where HTML allows it: before code and headings, in the first cell of a row, else inside the element. */
function place(anchor: Element, element: Element, siblings: ElementContent[]) {
	const { tagName, children } = element;
	if (tagName === 'pre' || tagName === 'h2') siblings.splice(siblings.indexOf(element), 0, anchor);
	else if (tagName === 'tr') children.find((cell) => cell.type === 'element')?.children.unshift(anchor);
	else children.unshift(anchor);
}

/**
 * rehype plugin: puts an empty anchor with each old id in a card's `redirects` at the statement that replaced it, so
 * that old links still work.
 */
export function redirectAnchors() {
	return (tree: Root, file: VFile) => {
		const redirects = (file.data.astro?.frontmatter?.['redirects'] ?? {}) as Record<string, string>;
		const found: (() => void)[] = [];
		visit(tree, 'element', (element, _index, parent) => {
			const siblings = parent?.children as ElementContent[] | undefined;
			if (!siblings || !element.properties['id']) return;
			for (const [from, to] of Object.entries(redirects)) {
				const anchor = h('span', { id: from, className: 'redirect-anchor' });
				if (to === element.properties['id']) found.push(() => place(anchor, element, siblings));
			}
		});
		for (const insert of found) insert();
	};
}
