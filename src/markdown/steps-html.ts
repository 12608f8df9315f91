import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { VFile } from 'vfile';
import { required } from '../model/required.ts';
import { setFrontmatter } from './frontmatter.ts';
import { isNote } from './note-kind.ts';

/** Elements that need no style sheet. */
const ALLOWED_ELEMENTS = new Set(
	'p ol ul li code pre strong em a table thead tbody tr th td h2 h3 h4 h5 h6 blockquote del sub sup kbd mark u br'.split(
		' ',
	),
);

/**
 * Removes attributes, and elements that need a style sheet, but not their text. A drawing becomes its text alternative.
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
	if (!ALLOWED_ELEMENTS.has(node.tagName)) return children;
	const { href } = node.properties;
	const properties = typeof href === 'string' ? { href: new URL(href, site).href } : {};
	return [{ ...node, properties, children }];
}

const textHtml = (nodes: readonly RootContent[], site: string) =>
	toHtml({ type: 'root', children: nodes.flatMap((node) => simplify(node, site)) }).trim();

/**
 * rehype plugin: stores the section "Do this" of a scenario, or the whole text of a note, as `stepsHtml`, without ids, classes and drawings, for programs without
 * the site's style sheet, such as Anki. It must run after `sections`.
 * @param site the site's full URL
 */
export function stepsHtml(site: string) {
	return () => (tree: Root, file: VFile) => {
		if (isNote(file)) return setFrontmatter(file, 'stepsHtml', textHtml(tree.children, site));
		const section = tree.children.find(
			(node) => node.type === 'element' && [node.properties['className']].flat().includes('do-this'),
		) as Element | undefined;
		const content = section?.children.filter((node) => node.type !== 'element' || node.tagName !== 'h2') ?? [];
		setFrontmatter(file, 'stepsHtml', textHtml(content, site));
	};
}
