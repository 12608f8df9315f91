import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Where an empty element may stand so that it opens the statement: in a row only inside a cell, beside code and headings. */
function open(element: Element, mark: Element, siblings: ElementContent[]) {
	const { tagName, children } = element;
	if (tagName === 'pre' || tagName === 'h2') siblings.splice(siblings.indexOf(element), 0, mark);
	else if (tagName === 'tr') children.find((cell) => cell.type === 'element')?.children.unshift(mark);
	else children.unshift(mark);
}

/** rehype plugin: lets the former addresses in a card's `redirects` lead to the statements that took their place. */
export function formerIds() {
	return (tree: Root, file: VFile) => {
		const redirects = (file.data.astro?.frontmatter?.['redirects'] ?? {}) as Record<string, string>;
		const found: (() => void)[] = [];
		visit(tree, 'element', (element, _index, parent) => {
			const siblings = parent?.children as ElementContent[] | undefined;
			if (!siblings || !element.properties['id']) return;
			for (const [from, to] of Object.entries(redirects)) {
				const mark = h('span', { id: from, className: 'former' });
				if (to === element.properties['id']) found.push(() => open(element, mark, siblings));
			}
		});
		for (const place of found) place();
	};
}
