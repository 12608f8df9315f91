import type { Code, Heading, ListItem, Paragraph, Parents, Root, TableCell, TableRow, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitExplicitId } from './explicit-ids.ts';
import type { CardKind } from '../schema/card.ts';
import { SECTION_IDS } from './sections.ts';

/** A statement in the syntax tree: a part of a card that can be linked to. */
export interface StatementNode {
	node: ListItem | Paragraph | TableRow | Code | Heading;
	/** The node that contains the statement's text and ends with its `{#id}`. A code block has the `{#id}` in `meta` instead. */
	textBlock: Paragraph | TableCell | Heading | undefined;
	/** The last list item or paragraph before it. The id of a code block is derived from its words. */
	previous: StatementNode | undefined;
	/** The id that the author wrote. */
	explicitId: string | undefined;
}

/** Whether a file is a scenario: whether it has one of the headings of one. */
export function isCard(tree: Root): boolean {
	return tree.children.some((node) => node.type === 'heading' && toString(node) in SECTION_IDS);
}

function lastText(textBlock: StatementNode['textBlock']): Text | undefined {
	const last = textBlock?.children.at(-1);
	return last?.type === 'text' ? last : undefined;
}

function lastFilledCell(row: TableRow): TableCell | undefined {
	return row.children.findLast((cell) => cell.children.length > 0);
}

function statementAt(
	node: Root['children'][number] | Parents,
	index: number,
	parent: Parents,
): Pick<StatementNode, 'node' | 'textBlock'> | undefined {
	switch (node.type) {
		case 'listItem': {
			const [first] = node.children;
			return { node, textBlock: first?.type === 'paragraph' ? first : undefined };
		}
		case 'paragraph':
			return parent.type === 'root' ? { node, textBlock: node } : undefined;
		case 'tableRow':
			// The first row is the head of the table.
			return index > 0 ? { node, textBlock: lastFilledCell(node) } : undefined;
		case 'code':
			return { node, textBlock: undefined };
		case 'heading':
			return { node, textBlock: node };
		default:
			return undefined;
	}
}

function explicitIdOf({ node, textBlock }: Pick<StatementNode, 'node' | 'textBlock'>): string | undefined {
	const text = node.type === 'code' ? ` ${node.meta ?? ''}` : (lastText(textBlock)?.value ?? '');
	return splitExplicitId(text).id;
}

/**
 * The list items, paragraphs, table rows and code blocks of a card, in order. In a scenario, the paragraphs above the first
 * heading are left out: together they are the situation, whose id is always the same. In a note, headings are statements
 * too, because they are its own.
 */
export function findStatements(tree: Root, kind: CardKind = 'scenario'): StatementNode[] {
	const found: StatementNode[] = [];
	const firstHeading = tree.children.findIndex(({ type }) => type === 'heading');
	visit(tree, (node, index, parent) => {
		if (!parent || index === undefined || node.type === 'root') return;
		if (kind === 'scenario') {
			if (node.type === 'paragraph' && parent.type === 'root' && index < firstHeading) return;
			if (node.type === 'heading') return;
		}
		const statement = statementAt(node as Parents, index, parent);
		if (!statement) return;
		const previous = found.findLast((each) => !['code', 'tableRow', 'heading'].includes(each.node.type));
		found.push({ ...statement, previous, explicitId: explicitIdOf(statement) });
	});
	return found;
}

/** Removes the `{#id}` from the end of a statement's text. A code block keeps it in its `meta`. */
export function removeExplicitId({ textBlock }: StatementNode) {
	const text = lastText(textBlock);
	if (text) text.value = splitExplicitId(text.value).text;
}
