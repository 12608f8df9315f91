import type { Root } from 'hast';
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
