import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** What code is called by its language. Code of another language, or of several, is called "code". */
const WORDS: Record<string, string> = { yaml: 'template', json: 'template', bash: 'commands', text: 'commands' };

/** Within a step or a note, code of so few lines is not collapsible. */
const MAX_SHORT_LINES = 3;

const isPre = (node: { type: string }): node is Element =>
	node.type === 'element' && (node as Element).tagName === 'pre';

/** What several blocks of code are called. */
function wordFor(blocks: readonly Element[]): string {
	const words = new Set(blocks.map(({ properties }) => WORDS[String(properties['dataLanguage'])] ?? 'code'));
	const [word = 'code', ...others] = words;
	return others.length > 0 ? 'code' : word;
}

/** The summary says "Show the template" while the code is closed, and "Template" while it is open. */
function summaryOf(word: string): Element {
	return h('summary', { dataPagefindIgnore: '' }, [h('span', 'Show the '), word]);
}

const fold = (blocks: Element[], classes: string[]): Element =>
	h('details', { className: ['template', ...classes], open: true }, [summaryOf(wordFor(blocks)), ...blocks]);

const countLines = (pre: Element) => toString(pre).trimEnd().split('\n').length;

/** Makes code within a step, or at the end of another section, collapsible where it is. */
function foldInPlace(section: Element) {
	visit(section, 'element', (element, index, parent) => {
		if (!isPre(element)) return;
		if (parent && index !== undefined && countLines(element) > MAX_SHORT_LINES)
			parent.children.splice(index, 1, fold([element], []));
		return SKIP;
	});
}

/** Takes the code out of the section "Do this" that is not part of a step. */
function takeCode(section: Element): Element[] {
	const blocks = section.children.filter(isPre);
	section.children = section.children.filter((node: ElementContent) => !isPre(node));
	return blocks;
}

/**
 * rehype plugin: moves a card's code behind its last section, and makes it and the code within steps collapsible. It is
 * open at first: the page of a card closes it on narrow screens. It must run after `sections`.
 */
export function foldCode() {
	return (tree: Root) => {
		const sections = tree.children.filter((node) => node.type === 'element' && node.tagName === 'section') as Element[];
		const last = sections.flatMap((section) =>
			[section.properties['className']].flat().includes('do-this') ? takeCode(section) : [],
		);
		for (const section of sections) foldInPlace(section);
		if (last.length > 0)
			tree.children.push(h('section', { className: 'code-last', ariaLabel: 'Code' }, [fold(last, ['fold'])]));
		visit(tree, 'element', (element) => {
			delete element.properties['dataLanguage'];
		});
	};
}
