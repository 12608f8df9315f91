import type { Blockquote, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `[!WARNING]` and, as some programs write it, `[!tip]- A title of its own`, at the start of a quotation. */
const MARK = /^\[!([\w-]+)\][-+]?[ \t]*([^\n]*)(?:\n|$)/;

const label = (words: string): Paragraph => ({
	type: 'paragraph',
	data: { hProperties: { className: ['label'] } },
	children: [{ type: 'text', value: words }],
});

/** `warning` as `Warning`. */
const asTitle = (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase().replaceAll('-', ' ');

function toCallout(quote: Blockquote) {
	const [first, ...rest] = quote.children;
	const [text] = first?.type === 'paragraph' ? first.children : [];
	const match = text?.type === 'text' ? MARK.exec(text.value) : null;
	if (!match || first?.type !== 'paragraph' || text?.type !== 'text') return;
	const [mark, kind = '', title = ''] = match;
	text.value = text.value.slice(mark.length);
	const isEmpty = first.children.length === 1 && text.value.trim() === '';
	quote.children = [label(title.trim() || asTitle(kind)), ...(isEmpty ? [] : [first]), ...rest];
	quote.data = { hName: 'div', hProperties: { className: ['callout'], role: 'note' } };
}

/** remark plugin: gives quotations that start with `[!NOTE]` the form of a remark with a label. */
export function callouts() {
	return (tree: Root) => {
		visit(tree, 'blockquote', toCallout);
	};
}
