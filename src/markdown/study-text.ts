import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { setFrontmatter } from './frontmatter.ts';
import { inlineText } from './inline-text.ts';
import { TRAP_CLASSES } from './traps.ts';

/** A tempting answer, why it fails, and when it would be right. All are inline texts, see `inlineRuns`. */
export interface Trap {
	/** The statement's id on its card. */
	id: string;
	/** The tempting answer, as an exam would print it. */
	option: string;
	/** Why it fails here; empty if the note does not say it. */
	reason: string;
	/** The sentence "Right when …"; empty if the note has none. */
	rightWhen: string;
}

/** A card's text for the review, the practice, the cheat sheets and the Anki deck, as inline texts (see `inlineRuns`). */
export interface StudyText {
	situation: string;
	why: string;
	traps: Trap[];
}

const isElement = (node: unknown): node is Element => (node as Element).type === 'element';

const isList = ({ tagName }: Element) => tagName === 'ul' || tagName === 'ol';

/** Paragraphs and list items of a section, one per line; code blocks, tables and drawings are left out. */
function linesOf(section: Element | undefined): string {
	const lines = (section?.children ?? []).filter(isElement).flatMap((child) => {
		if (child.tagName === 'p') return [inlineText(child.children)];
		if (!isList(child)) return [];
		return child.children.filter(isElement).map((item) => inlineText(item.children));
	});
	return lines.join('\n');
}

function trapOf(item: Element): Trap {
	const part = (className: string) =>
		item.children.filter(isElement).find(({ properties }) => [properties['className']].flat().includes(className));
	const option = part(TRAP_CLASSES.option);
	return {
		id: String(item.properties['id']),
		option: inlineText((option ?? item).children),
		reason: inlineText(part(TRAP_CLASSES.reason)?.children ?? []),
		rightWhen: inlineText(part(TRAP_CLASSES.rightWhen)?.children ?? []),
	};
}

function trapsOf(section: Element | undefined): Trap[] {
	const lists = (section?.children ?? []).filter(isElement).filter(isList);
	return lists.flatMap((list) => list.children.filter(isElement).map(trapOf));
}

/** rehype plugin: stores a card's `StudyText` as `studyText`. It must run after `sections`, and `trapParts` before it. */
export function studyText() {
	return (tree: Root, file: VFile) => {
		const sections = tree.children.filter(isElement);
		const section = (name: string) =>
			sections.find(({ properties }) => properties['id'] === name || [properties['className']].flat().includes(name));
		const found: StudyText = {
			situation: linesOf(section('situation')),
			why: linesOf(section('why')),
			traps: trapsOf(section('traps')),
		};
		setFrontmatter(file, 'studyText', found);
	};
}
