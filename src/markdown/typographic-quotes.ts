import type { Nodes, Root, Text } from 'mdast';

/** After these characters a quote is an opening one; after all others it is a closing one or an apostrophe. */
const BEFORE_OPENING = /^$|[\s([{<“‘/\-–—]/;

/** A straight quote, also one that is escaped in Markdown. */
const STRAIGHT = /\\?["']/g;

/**
 * A text with curly quotes. Dashes and dots stay as they are, because `--follow` is an option.
 * @param before the character before the text, or an empty string at the start of a block
 */
export function withCurlyQuotes(text: string, before = ''): string {
	return text.replace(STRAIGHT, (written, at: number) => {
		const opens = BEFORE_OPENING.test(at === 0 ? before : (text[at - 1] ?? ''));
		// As in "the '90s".
		const isYear = /^\d\ds?\b/.test(text.slice(at + written.length));
		if (written.endsWith('"')) return opens ? '“' : '”';
		return opens && !isYear ? '‘' : '’';
	});
}

/** An inline text with curly quotes, except in its code and if it is an address. */
function inlineWithCurlyQuotes(text: string): string {
	if (/^https?:/.test(text)) return text;
	let before = '';
	const parts = text.split(/(`[^`]*`)/).map((part, index) => {
		const written = index % 2 === 1 ? part : withCurlyQuotes(part, before);
		before = part.slice(-1) || before;
		return written;
	});
	return parts.join('');
}

/** The fields of a note with curly quotes in all texts, as its Markdown has them. */
export function fieldsWithCurlyQuotes<Value>(value: Value): Value {
	const change = (each: unknown): unknown => {
		if (typeof each === 'string') return inlineWithCurlyQuotes(each);
		if (Array.isArray(each)) return each.map(change);
		if (typeof each !== 'object' || each === null || Object.getPrototypeOf(each) !== Object.prototype) return each;
		return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, change(inner)]));
	};
	return change(value) as Value;
}

const isBlock = ({ type }: Nodes) => type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** The text nodes of a note, without code, each with the character before it in its block; empty at the start of a block. */
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

/** remark plugin: replaces the straight quotes of a note with curly ones. */
export function typographicQuotes() {
	return (tree: Root) => {
		for (const [text, before] of textsWithContext(tree)) text.value = withCurlyQuotes(text.value, before);
	};
}
