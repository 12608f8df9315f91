import type { Code, ListItem, Paragraph, Parents, Root, TableCell, TableRow, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitExplicitId } from './explicit-ids.ts';
import { SECTION_IDS } from './sections.ts';

/** A statement in the syntax tree: a part of a card that can be linked to. */
export interface StatementNode {
	node: ListItem | Paragraph | TableRow | Code;
	/** The node with its words, and with the `{#id}` at their end. A code block has its `{#id}` in `meta` instead. */
	words: Paragraph | TableCell | undefined;
	/** The last list item or paragraph before it; a code block gets its id from those words. */
	previous: StatementNode | undefined;
	/** The id that the author wrote. */
	explicitId: string | undefined;
}

/** Whether a note is a card: whether it has one of a card's headings. */
export function isCard(tree: Root): boolean {
	return tree.children.some((node) => node.type === 'heading' && toString(node) in SECTION_IDS);
}

function lastText(words: Paragraph | TableCell | undefined): Text | undefined {
	const last = words?.children.at(-1);
	return last?.type === 'text' ? last : undefined;
}

function lastFilledCell(row: TableRow): TableCell | undefined {
	return row.children.findLast((cell) => cell.children.length > 0);
}

function statementAt(
	node: Root['children'][number] | Parents,
	index: number,
	parent: Parents,
): Pick<StatementNode, 'node' | 'words'> | undefined {
	switch (node.type) {
		case 'listItem': {
			const [first] = node.children;
			return { node, words: first?.type === 'paragraph' ? first : undefined };
		}
		case 'paragraph':
			return parent.type === 'root' ? { node, words: node } : undefined;
		case 'tableRow':
			return index > 0 ? { node, words: lastFilledCell(node) } : undefined;
		case 'code':
			return { node, words: undefined };
		default:
			return undefined;
	}
}

function explicitIdOf({ node, words }: Pick<StatementNode, 'node' | 'words'>): string | undefined {
	const text = node.type === 'code' ? ` ${node.meta ?? ''}` : (lastText(words)?.value ?? '');
	return splitExplicitId(text).id;
}

/**
 * The list items, paragraphs, table rows and code blocks of a card, in order. The paragraphs above its first heading
 * are left out: together they are the situation, whose id is always the same.
 */
export function findStatements(tree: Root): StatementNode[] {
	const found: StatementNode[] = [];
	const body = tree.children.findIndex(({ type }) => type === 'heading');
	visit(tree, (node, index, parent) => {
		if (!parent || index === undefined || node.type === 'root') return;
		if (node.type === 'paragraph' && parent.type === 'root' && index < body) return;
		const statement = statementAt(node as Parents, index, parent);
		if (!statement) return;
		const previous = found.findLast((each) => each.node.type !== 'code' && each.node.type !== 'tableRow');
		found.push({ ...statement, previous, explicitId: explicitIdOf(statement) });
	});
	return found;
}

/** Removes the `{#id}` from a statement's words; that of a code block stays in its `meta`. */
export function removeExplicitId({ words }: StatementNode) {
	const text = lastText(words);
	if (text) text.value = splitExplicitId(text.value).text;
}
