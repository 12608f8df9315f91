import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** Attributes whose values are ids. */
const ID_ATTRIBUTES = ['id', 'ariaLabelledBy', 'ariaDescribedBy'];

/** Classes of elements that are useful on the card's own page only. */
const OWN_PAGE_ONLY = ['permalink', 'redirect-anchor'];

const isSummary = (node: ElementContent) => node.type === 'element' && node.tagName === 'summary';

/** Replaces `details` and `summary` with their contents, and removes the elements that only the card's own page needs. */
function simplify(tree: Root) {
	visit(tree, 'element', (element, index, parent) => {
		if (!parent || index === undefined) return;
		if (OWN_PAGE_ONLY.includes(String(element.properties['className']))) {
			parent.children.splice(index, 1);
			return index;
		}
		if (element.tagName !== 'details' && element.tagName !== 'summary') return;
		// The summary of code is a button and no heading.
		const isCode = [element.properties['className']].flat().includes('template');
		parent.children.splice(index, 1, ...element.children.filter((child) => !isCode || !isSummary(child)));
		return index;
	});
}

/**
 * A card's HTML for a page with many cards: sections are not collapsible, ids have a prefix, and headings are lowered.
 * @param prefix put before each id, so that ids are unique on the page
 * @param levels by how many levels headings are lowered
 */
export function embedCard(html: string, prefix: string, levels: number): string {
	const tree = fromHtml(html, { fragment: true });
	simplify(tree);
	visit(tree, 'element', (element) => {
		// A page with many cards would have too many landmarks.
		if (element.tagName === 'section') {
			delete element.properties['ariaLabelledBy'];
			delete element.properties['ariaLabel'];
		}
		if (element.properties['role'] === 'region') {
			delete element.properties['role'];
			delete element.properties['ariaLabel'];
		}
		for (const name of ID_ATTRIBUTES) {
			const value = element.properties[name];
			if (value !== undefined) element.properties[name] = [value].flat().map((id) => `${prefix}--${id}`);
		}
		const level = /^h([2-6])$/.exec(element.tagName)?.[1];
		if (level) element.tagName = `h${Math.min(6, Number(level) + levels)}`;
	});
	return toHtml(tree);
}
