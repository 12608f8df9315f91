import type { Nodes, Root, Text } from 'mdast';

/** Behind these a quote opens; behind anything else it closes, or is an apostrophe. */
const BEFORE_OPENING = /^$|[\s([{<“‘/\-–—]/;

/** A straight quote, also one that is escaped in Markdown. */
const STRAIGHT = /\\?["']/g;

/**
 * A text with curly quotes. Dashes and dots stay as they are, because `--follow` is an option.
 * @param before the character in front of the text, or nothing where a block starts
 */
export function withCurlyQuotes(text: string, before = ''): string {
	return text.replace(STRAIGHT, (written, at: number) => {
		const opens = BEFORE_OPENING.test(at === 0 ? before : (text[at - 1] ?? ''));
		// In "the '90s" nothing is quoted.
		const isYear = /^\d\ds?\b/.test(text.slice(at + written.length));
		if (written.endsWith('"')) return opens ? '“' : '”';
		return opens && !isYear ? '‘' : '’';
	});
}

const isBlock = ({ type }: Nodes) => type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** The texts of a note, outside code, each with the character in front of it in its block. */
export function textsWithContext(tree: Root): ReadonlyMap<Text, string> {
	const found = new Map<Text, string>();
	let before = '';
	const walk = (node: Nodes) => {
		if (isBlock(node)) before = '';
		if (node.type === 'text') found.set(node, before);
		if ('children' in node) for (const child of node.children) walk(child);
		else before = 'value' in node ? node.value.slice(-1) : ' ';
	};
	walk(tree);
	return found;
}

/** remark plugin: makes the quotes of a note curly. */
export function typographicQuotes() {
	return (tree: Root) => {
		for (const [text, before] of textsWithContext(tree)) text.value = withCurlyQuotes(text.value, before);
	};
}
