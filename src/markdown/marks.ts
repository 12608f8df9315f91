import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isNote } from './note-kind.ts';

/** `==` before or after marked words; between a word and a word, as in `a==b`, it marks nothing. */
const OPENING = /(?<![\p{L}\p{N}=])==(?![=\s])/u;
const CLOSING = /(?<![=\s])==(?![\p{L}\p{N}=])/u;

const tag = (value: string): PhrasingContent => ({ type: 'html', value });

/** The nodes with tags in place of the signs around marked words, which may have other forms within them. */
function withTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const [first, ...rest] = nodes;
	if (!first) return [];
	const start = first.type === 'text' ? OPENING.exec(first.value) : null;
	if (first.type !== 'text' || !start) return [first, ...withTags(rest)];
	const before = { ...first, value: first.value.slice(0, start.index) };
	const following = [{ ...first, value: first.value.slice(start.index + 2) }, ...rest];
	const last = following.findIndex((node) => node.type === 'text' && CLOSING.test(node.value));
	const closing = following[last];
	if (closing?.type !== 'text') return [first, ...withTags(rest)];
	const { index = 0 } = CLOSING.exec(closing.value) ?? {};
	return [
		before,
		tag('<mark>'),
		...following.slice(0, last),
		{ ...closing, value: closing.value.slice(0, index) },
		tag('</mark>'),
		...withTags([{ ...closing, value: closing.value.slice(index + 2) }, ...following.slice(last + 1)]),
	].filter((node) => node.type !== 'text' || node.value !== '');
}

/** remark plugin: in notes, `==words==` are marked. It must run before `inlineHtml`, which makes elements of the tags. */
export function marks() {
	return (tree: Root, file: VFile) => {
		if (!isNote(file)) return;
		visit(tree, (node) => {
			if (!('children' in node) || !node.children.some((child) => child.type === 'text' && OPENING.test(child.value)))
				return;
			const parent = node as { children: PhrasingContent[] };
			parent.children = withTags(parent.children);
		});
	};
}
