import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isNote } from './note-kind.ts';

/**
 * rehype plugin: puts the site's base path before links such as `/changes/`. Links of a note to another card get its preview.
 * @param base with a slash at both ends
 */
export function siteLinks(base: string) {
	return () => (tree: Root, file: VFile) => {
		visit(tree, 'element', ({ tagName, properties }) => {
			const href = properties['href'];
			const [, slug] = (isNote(file) && /^\/scenarios\/([a-z0-9-]+)\/(?:#|$)/.exec(String(href))) || [];
			if (slug !== undefined) properties['dataCard'] = slug;
			if (tagName === 'a' && typeof href === 'string' && href.startsWith('/') && !href.startsWith(base)) {
				properties['href'] = base + href.slice(1);
			}
		});
	};
}
