import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * rehype plugin: puts the site's base path before links such as `/changes/`.
 * @param base with a slash at both ends
 */
export function siteLinks(base: string) {
	return () => (tree: Root) => {
		visit(tree, 'element', ({ tagName, properties }) => {
			const href = properties['href'];
			if (tagName === 'a' && typeof href === 'string' && href.startsWith('/') && !href.startsWith(base)) {
				properties['href'] = base + href.slice(1);
			}
		});
	};
}
