import type { List, ListItem, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The three parts of a trap. `reason` and `rightWhen` are empty if the note lacks them. */
export interface TrapNodes {
	/** The tempting answer: the bold words at the start. */
	option: PhrasingContent[];
	/** Why it fails. */
	reason: PhrasingContent[];
	/** When it would be right: the last sentences, from the one that begins with "Right". */
	rightWhen: PhrasingContent[];
}

/** "Right" at the start of a sentence. The last one in a trap starts its third part. */
const RIGHT = /(?<=(?:^|[.!?][)”’"]*)\s+)Right(?=[ ,])/g;

/** The same where other nodes come before the text: only the text itself can show that a sentence has ended. */
const LATER_RIGHT = /(?<=[.!?][)”’"]*\s+)Right(?=[ ,])/g;

/** The points below "## Traps". */
export function trapItems(tree: Root): ListItem[] {
	const start = tree.children.findIndex((node) => node.type === 'heading' && toString(node) === 'Traps');
	if (start === -1) return [];
	const rest = tree.children.slice(start + 1);
	const end = rest.findIndex((node) => node.type === 'heading');
	const lists = rest.slice(0, end === -1 ? undefined : end).filter((node): node is List => node.type === 'list');
	return lists.flatMap(({ children }) => children);
}

/**
 * Where the third part of a trap starts: a text among the nodes after the bold words, and an index in it.
 * @param valueOf gives the string in which the index counts; without it, the text's value
 */
export function findRightWhen(
	nodes: readonly PhrasingContent[],
	valueOf: (text: Text) => string = ({ value }) => value,
): { text: Text; index: number } | undefined {
	for (const text of nodes.toReversed()) {
		if (text.type !== 'text') continue;
		const pattern = text === nodes[0] ? RIGHT : LATER_RIGHT;
		const match = [...valueOf(text).matchAll(pattern)].at(-1);
		if (match) return { text, index: match.index };
	}
	return undefined;
}

/** Removes white space at the start and at the end of a part. */
function trim(nodes: PhrasingContent[]): PhrasingContent[] {
	const trimmed = nodes.map((node, at): PhrasingContent => {
		if (node.type !== 'text') return node;
		const start = at === 0 ? node.value.trimStart() : node.value;
		return { ...node, value: at === nodes.length - 1 ? start.trimEnd() : start };
	});
	return trimmed.filter((node) => node.type !== 'text' || node.value !== '');
}

/** The first paragraph of a trap, if the trap begins with bold words. */
export function trapParagraph({ children: [first] }: ListItem): Paragraph | undefined {
	return first?.type === 'paragraph' && first.children[0]?.type === 'strong' ? first : undefined;
}

/** The parts of a trap; `undefined` if it does not begin with bold words. */
export function splitTrap(item: ListItem): TrapNodes | undefined {
	const [option, ...rest] = trapParagraph(item)?.children ?? [];
	if (!option) return undefined;
	const right = findRightWhen(rest);
	if (!right) return { option: [option], reason: trim(rest), rightWhen: [] };
	const { text, index } = right;
	const at = rest.indexOf(text);
	const [before, after] = [text.value.slice(0, index), text.value.slice(index)];
	return {
		option: [option],
		reason: trim([...rest.slice(0, at), { ...text, value: before }]),
		rightWhen: trim([{ ...text, value: after }, ...rest.slice(at + 1)]),
	};
}

/** The classes of a trap's paragraphs. */
export const TRAP_CLASSES = { option: 'option', reason: 'reason', rightWhen: 'right-when' } as const;

/**
 * remark plugin: puts each part of a trap into a paragraph of its own, with a class. It must run after `statementIds`,
 * which derives ids from the paragraph as it was written.
 */
export function trapParts() {
	return (tree: Root) => {
		for (const item of trapItems(tree)) {
			const parts = splitTrap(item);
			if (!parts) continue;
			const paragraphs = Object.entries(TRAP_CLASSES).flatMap(([part, className]): Paragraph[] => {
				const children = parts[part as keyof TrapNodes];
				return children.length > 0
					? [{ type: 'paragraph', children, data: { hProperties: { className: [className] } } }]
					: [];
			});
			item.children.splice(0, 1, ...paragraphs);
			// Paragraphs of an item that is not spread become text without `p`.
			item.spread = true;
		}
	};
}
