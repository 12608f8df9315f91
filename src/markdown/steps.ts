import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { VFile } from 'vfile';

const KEPT = new Set('p ol ul li code pre strong em a table thead tbody tr th td'.split(' '));

/**
 * An element without anything that needs a style sheet; a drawing becomes the words that stand for it.
 * @param site the address that relative links are meant from
 */
function bare(node: RootContent, site: string): RootContent[] {
	if (node.type !== 'element') return node.type === 'text' ? [node] : [];
	if (node.tagName === 'svg') {
		const words = String(node.properties['ariaLabel'] ?? '');
		return [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: words }] }];
	}
	if (node.tagName === 'figcaption') return [];
	const children = node.children.flatMap((child) => bare(child, site)) as Element['children'];
	if (!KEPT.has(node.tagName)) return children;
	const to = node.properties['href'];
	const properties = typeof to === 'string' ? { href: new URL(to, site).href } : {};
	return [{ ...node, properties, children }];
}

/**
 * rehype plugin: writes into the front matter what a card says to do, as HTML without ids, classes and drawings: for
 * programs that have no style sheet of ours. It needs the sections.
 * @param site its full address
 */
export function steps(site: string) {
	return () => (tree: Root, file: VFile) => {
		const section = tree.children.find(
			(node) => node.type === 'element' && [node.properties['className']].flat().includes('do-this'),
		) as Element | undefined;
		const content = section?.children.filter((node) => node.type !== 'element' || node.tagName !== 'h2') ?? [];
		const html = toHtml({ type: 'root', children: content.flatMap((node) => bare(node, site)) }).trim();
		const { astro } = file.data;
		if (astro?.frontmatter) astro.frontmatter['steps'] = html;
	};
}
