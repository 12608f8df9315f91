import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { SectionId } from './sections.ts';

/** One thing that a card says and that can be linked to. */
export interface Statement {
	id: string;
	section: SectionId;
	text: string;
}

/** A link to another card, with the sentence it stands in. */
export interface Mention {
	/** Slug of the card that is mentioned. */
	target: string;
	sentence: string;
}

/** What the other pages need to know of a card's text. */
export interface Outline {
	/** The situation as HTML, without addresses. */
	situation: string;
	statements: Statement[];
	mentions: Mention[];
}

/** Cuts out the sentence around a link's words. */
function sentenceAround(text: string, words: string): string {
	const sentences = text.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*/g) ?? [text];
	return (sentences.find((sentence) => sentence.includes(words)) ?? text).trim();
}

function withoutIds(element: Element): Element[] {
	const copy = structuredClone(element);
	visit(copy, 'element', (node) => {
		delete node.properties['id'];
	});
	return copy.children.filter((node) => node.type === 'element');
}

/** rehype plugin: writes the outline of a card into its front matter, as Astro's plugins do. */
export function outline() {
	return (tree: Root, file: VFile) => {
		const found: Outline = { situation: '', statements: [], mentions: [] };
		for (const part of tree.children) {
			if (part.type !== 'element') continue;
			const section = part.properties['id'] ?? (part.properties['className'] as string[] | undefined)?.[0];
			if (section === 'situation') found.situation = toHtml(withoutIds(part));
			visit(part, 'element', (element, _index, parent) => {
				const { id } = element.properties;
				const isFigure = element.tagName === 'figure' || element.tagName === 'pre';
				if (id && element !== part && element.tagName !== 'h2' && !isFigure) {
					found.statements.push({ id: String(id), section: section as SectionId, text: toString(element).trim() });
				}
				const target = element.properties['data-card'] ?? element.properties['dataCard'];
				if (target && parent?.type === 'element') {
					found.mentions.push({
						target: String(target),
						sentence: sentenceAround(toString(parent).replace(/\s+/g, ' '), toString(element)),
					});
				}
			});
		}
		const { astro } = file.data;
		if (astro?.frontmatter) astro.frontmatter['outline'] = found;
	};
}
