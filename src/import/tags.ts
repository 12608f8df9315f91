import { visit } from 'unist-util-visit';
import type { Doc } from './parse-file.ts';
import { isWithin, type Range, rangeOf } from './source.ts';

/** `#tag` as Obsidian writes it: not a number, and not a color. */
const TAG = /(?<=^|\s)#(?![0-9a-f]{3}(?:[0-9a-f]{3})?\b)(\p{L}[\p{L}\p{N}_/-]*)/gu;

/** Returns the tags of parts of a file: those of its front matter, and those in the text. */
export function tagsOf({ text, tree, fields }: Doc): (ranges: readonly Range[]) => string[] {
	const found: (Range & { tag: string })[] = [];
	visit(tree, 'text', (node) => {
		const { from, to } = rangeOf(node);
		for (const { 0: whole, 1: tag = '', index } of text.slice(from, to).matchAll(TAG)) {
			found.push({ from: from + index, to: from + index + whole.length, tag });
		}
	});
	return (ranges) => {
		const here = found.filter((each) => ranges.some((range) => isWithin(each, range)));
		return [...new Set([...fields.tags, ...here.map(({ tag }) => tag)])];
	};
}
