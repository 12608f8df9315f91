import type { Code, ListItem, Paragraph, Parents, Root, TableCell, TableRow, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitOwnId } from './explicit-ids.ts';
import { SECTION_IDS } from './sections.ts';

/** A part of a card that can be linked to by itself. */
export interface Passage {
	node: ListItem | Paragraph | TableRow | Code;
	/** What holds its words, and its `{#id}` at the end. Code has them in its first line, the `meta`. */
	words: Paragraph | TableCell | undefined;
	/** The passage that it illustrates, if it is a block of code. */
	before: Passage | undefined;
	/** The address that its author gave it. */
	ownId: string | undefined;
}

/** Whether a note is a card, told by its headings. */
export function isCard(tree: Root): boolean {
	return tree.children.some((node) => node.type === 'heading' && toString(node) in SECTION_IDS);
}

function lastText(words: Paragraph | TableCell | undefined): Text | undefined {
	const last = words?.children.at(-1);
	return last?.type === 'text' ? last : undefined;
}

/** The last cell that says anything. */
function lastCell(row: TableRow): TableCell | undefined {
	return row.children.findLast((cell) => cell.children.length > 0);
}

function passageAt(node: Root['children'][number] | Parents, index: number, parent: Parents): Passage | undefined {
	const found = { node, before: undefined, ownId: undefined };
	switch (node.type) {
		case 'listItem': {
			const [first] = node.children;
			return { ...found, node, words: first?.type === 'paragraph' ? first : undefined };
		}
		case 'paragraph':
			return parent.type === 'root' ? { ...found, node, words: node } : undefined;
		case 'tableRow':
			return index > 0 ? { ...found, node, words: lastCell(node) } : undefined;
		case 'code':
			return { ...found, node, words: undefined };
		default:
			return undefined;
	}
}

/**
 * The steps, reasons, traps, notes, table rows and code blocks of a card, in order. The paragraphs above its first
 * heading are one passage, the situation, which needs no address of its own.
 */
export function findPassages(tree: Root): Passage[] {
	const found: Passage[] = [];
	const body = tree.children.findIndex(({ type }) => type === 'heading');
	visit(tree, (node, index, parent) => {
		if (!parent || index === undefined || node.type === 'root') return;
		if (node.type === 'paragraph' && parent.type === 'root' && index < body) return;
		const passage = passageAt(node as Parents, index, parent);
		if (!passage) return;
		passage.before = found.findLast((each) => each.node.type !== 'code' && each.node.type !== 'tableRow');
		passage.ownId = splitOwnId(
			node.type === 'code' ? ` ${node.meta ?? ''}` : (lastText(passage.words)?.value ?? ''),
		).id;
		found.push(passage);
	});
	return found;
}

/** Takes the `{#id}` off a passage's words; that of a code block stays in its `meta`. */
export function takeOwnId({ words }: Passage) {
	const text = lastText(words);
	if (text) text.value = splitOwnId(text.value).text;
}
