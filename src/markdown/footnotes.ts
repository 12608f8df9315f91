import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Ids that `remark-gfm` gives to footnotes, to the references to them, and to their heading. */
export const isFootnoteId = (id: unknown): boolean =>
	typeof id === 'string' && (id.startsWith('user-content-') || id === 'footnote-label');

/** rehype plugin: hides the heading of the footnotes in the site's own way, and marks it as no part of the text. */
export function footnotes() {
	return (tree: Root) => {
		visit(tree, 'element', (element) => {
			if (element.properties['id'] !== 'footnote-label') return;
			element.properties['className'] = ['visually-hidden'];
			element.properties['dataPagefindIgnore'] = '';
		});
	};
}
