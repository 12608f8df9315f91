import { textNodes } from '../../dom/text-nodes.ts';
import { takeFoundWords } from './found-words.ts';

const BLOCKS = 'p, li, td, th, h1, h2, h3, pre, dt, dd, figcaption, summary, div';

interface TextPart {
	node: Text;
	/** Where it starts in the whole text. */
	start: number;
}

/** All text of an element and its text nodes. Words of different blocks are separated by a space. */
function textOf(root: Element): { text: string; nodes: TextPart[] } {
	const nodes: TextPart[] = [];
	let text = '';
	let previousBlock: Element | null | undefined;
	for (const node of textNodes(root)) {
		const block = node.parentElement?.closest(BLOCKS);
		if (block !== previousBlock) text += ' ';
		previousBlock = block;
		nodes.push({ node, start: text.length });
		text += node.data;
	}
	return { text, nodes };
}

/** The range from one letter of the whole text to another. */
function rangeOf(start: number, end: number, nodes: readonly TextPart[]): Range {
	const first = nodes.findLast((node) => node.start <= start);
	const last = nodes.findLast((node) => node.start < end);
	if (!first || !last) throw new RangeError(`No text from letter ${start} to ${end}.`);
	const range = new Range();
	range.setStart(first.node, start - first.start);
	range.setEnd(last.node, end - last.start);
	return range;
}

/** Punctuation around a word, which is not highlighted with it. */
const BEFORE = /^["'“‘([]+/u;
const AFTER = /[.,;:!?"'”’)\]]+$/u;

/** Pagefind ends each block with a full stop, so words are compared without punctuation around them. */
const withoutPunctuation = (word: string) => word.replace(BEFORE, '').replace(AFTER, '');

/** Where a word begins and ends in the whole text, without the punctuation around it. */
function boundsOf(word: string, index: number): [start: number, end: number] {
	const before = BEFORE.exec(word)?.[0].length ?? 0;
	const after = AFTER.exec(word.slice(before))?.[0].length ?? 0;
	return [index + before, index + word.length - after];
}

/** Highlights the words that the search found, where the browser has the CSS Custom Highlight API. */
export function highlightFoundWords(root: Element) {
	const words = new Set(takeFoundWords().map(withoutPunctuation));
	if (words.size === 0 || !('highlights' in CSS)) return;
	const { text, nodes } = textOf(root);
	const ranges = [...text.matchAll(/\S+/g)]
		.filter(([word]) => words.has(withoutPunctuation(word)))
		.map(({ 0: word, index }) => rangeOf(...boundsOf(word, index), nodes));
	CSS.highlights.set('found', new Highlight(...ranges));
}
