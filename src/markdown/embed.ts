import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

const REFERENCES = ['id', 'ariaLabelledBy', 'ariaDescribedBy'];

const MARKS = ['at', 'former'];

/** Takes off the folds, whose headings and contents stay, and the marks that only a card's own page has a use for. */
function unfold(tree: Root) {
	visit(tree, 'element', (element, index, parent) => {
		if (!parent || index === undefined) return;
		if (MARKS.includes(String(element.properties['className']))) {
			parent.children.splice(index, 1);
			return index;
		}
		if (element.tagName !== 'details' && element.tagName !== 'summary') return;
		parent.children.splice(index, 1, ...element.children);
		return index;
	});
}

/**
 * A card's HTML for a page that holds many cards: ids get a prefix, headings go down by some levels, folds are taken
 * off.
 */
export function embedded(html: string, prefix: string, levels: number): string {
	const tree = fromHtml(html, { fragment: true });
	unfold(tree);
	visit(tree, 'element', (element) => {
		// Among many cards their parts are no landmarks.
		if (element.tagName === 'section') delete element.properties['ariaLabelledBy'];
		if (element.properties['role'] === 'region') {
			delete element.properties['role'];
			delete element.properties['ariaLabel'];
		}
		for (const name of REFERENCES) {
			const value = element.properties[name];
			if (value !== undefined) element.properties[name] = [value].flat().map((id) => `${prefix}--${id}`);
		}
		const level = /^h([2-6])$/.exec(element.tagName)?.[1];
		if (level) element.tagName = `h${Math.min(6, Number(level) + levels)}`;
	});
	return toHtml(tree);
}

const KEPT = new Set('p ol ul li code pre strong em a table thead tbody tr th td'.split(' '));

/** An element without anything that needs a style sheet; a drawing becomes the words that stand for it. */
function bare(node: RootContent, site: string): RootContent[] {
	if (node.type !== 'element') return node.type === 'text' ? [node] : [];
	if (node.tagName === 'svg') {
		return [
			{
				type: 'element',
				tagName: 'p',
				properties: {},
				children: [{ type: 'text', value: String(node.properties['ariaLabel'] ?? '') }],
			},
		];
	}
	if (node.tagName === 'figcaption') return [];
	const children = node.children.flatMap((child) => bare(child, site)) as Element['children'];
	if (!KEPT.has(node.tagName)) return children;
	const to = node.properties['href'];
	const properties = typeof to === 'string' ? { href: new URL(to, site).href } : {};
	return [{ ...node, properties, children }];
}

/**
 * One part of a card as HTML without ids, classes and drawings, with full addresses: for programs that have no style
 * sheet of ours and show it in light and dark.
 * @param site the address that relative links are meant from
 */
export function barePart(html: string, part: string, site: string): string {
	const tree = fromHtml(html, { fragment: true });
	unfold(tree);
	const section = tree.children.find(
		(node) => node.type === 'element' && [node.properties['className']].flat().includes(part),
	) as Element | undefined;
	const content = section?.children.filter((node) => node.type !== 'element' || node.tagName !== 'h2') ?? [];
	return toHtml({ type: 'root', children: content.flatMap((node) => bare(node, site)) }).trim();
}
