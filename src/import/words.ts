import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { firstNotBelow, type Range, rangeOf, subtract } from './source.ts';

/** A word; two characters of Chinese or Japanese count as one. */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]](?:[[\p{L}\p{N}\p{M}'’]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]])*/gv;

/** Counts the words that a reader sees in ranges of a text. */
export type CountWords = (range: Range) => number;

/**
 * A counter for the words of a parsed text. The addresses of links and the tags of HTML are not counted.
 * @param cuts ranges whose words do not count
 */
export function wordCounter(text: string, tree: Root, cuts: readonly Range[]): CountWords {
	const offsets: number[] = [];
	visit(tree, (node) => {
		if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code' && node.type !== 'html') return;
		const range = rangeOf(node);
		const shown =
			node.type === 'html'
				? text.slice(range.from, range.to).replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length))
				: text.slice(range.from, range.to);
		for (const match of shown.matchAll(WORD)) offsets.push(range.from + match.index);
	});
	offsets.sort((a, b) => a - b);
	const within = ({ from, to }: Range) => firstNotBelow(offsets, to) - firstNotBelow(offsets, from);
	return (range) => subtract(range, cuts).reduce((sum, part) => sum + within(part), 0);
}
