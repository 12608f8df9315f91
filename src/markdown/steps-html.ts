import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { VFile } from 'vfile';
import { required } from '../model/required.ts';
import { setFrontmatter } from './frontmatter.ts';

const ALLOWED = new Set('p ol ul li code pre strong em a table thead tbody tr th td'.split(' '));

/**
 * A node without attributes and elements that need a style sheet; a drawing is replaced by its text alternative.
 * @param site the URL to which relative links are resolved
 */
function simplify(node: RootContent, site: string): RootContent[] {
	if (node.type !== 'element') return node.type === 'text' ? [node] : [];
	if (node.tagName === 'svg') {
		const words = String(required(node.properties['ariaLabel'], 'the text alternative of a drawing'));
		return [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: words }] }];
	}
	if (node.tagName === 'figcaption') return [];
	const children = node.children.flatMap((child) => simplify(child, site)) as Element['children'];
	if (!ALLOWED.has(node.tagName)) return children;
	const to = node.properties['href'];
	const properties = typeof to === 'string' ? { href: new URL(to, site).href } : {};
	return [{ ...node, properties, children }];
}

/**
 * rehype plugin: stores the section "Do this" as `stepsHtml`, without ids, classes and drawings, for programs that do
 * not have the site's style sheet. It needs the sections.
 * @param site the site's full URL
 */
export function stepsHtml(site: string) {
	return () => (tree: Root, file: VFile) => {
		const section = tree.children.find(
			(node) => node.type === 'element' && [node.properties['className']].flat().includes('do-this'),
		) as Element | undefined;
		const content = section?.children.filter((node) => node.type !== 'element' || node.tagName !== 'h2') ?? [];
		const html = toHtml({ type: 'root', children: content.flatMap((node) => simplify(node, site)) });
		setFrontmatter(file, 'stepsHtml', html.trim());
	};
}
