import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import type { Query } from '../support/search-queries.ts';
import { misspell } from './misspell.ts';

/** The parts of a note of which queries are made. */
export interface QueriedNote {
	slug: string;
	title: string;
	markdown: string;
}

/** How many words half a sentence has. */
const MIN_HALF = 6;
const MAX_HALF = 10;
/** A shorter word is seldom misspelt. */
const MIN_MISSPELT = 6;

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’._/-]*/gu) ?? [];
const keyOf = (text: string) => wordsOf(text.toLowerCase()).join(' ');

/** The sentences of a note's paragraphs that are long enough for half of one to say something. */
function sentencesOf(tree: Root): string[] {
	const sentences: string[] = [];
	visit(tree, 'paragraph', (node) => {
		const text = toString(node, { includeHtml: false, includeImageAlt: false }).replaceAll('$', '');
		sentences.push(...text.split(/(?<=[.!?:;])\s+/).filter((sentence) => wordsOf(sentence).length >= 2 * MIN_HALF));
	});
	return sentences;
}

function headingsOf(tree: Root): string[] {
	const headings: string[] = [];
	visit(tree, 'heading', (node) => void headings.push(toString(node, { includeHtml: false })));
	return headings;
}

/** The longest word of a title with two letters swapped; undefined if all are short. */
function withTypo(title: string): string | undefined {
	const longest = wordsOf(title)
		.filter((word) => /^\p{L}+$/u.test(word) && word.length >= MIN_MISSPELT)
		.sort((a, b) => b.length - a.length)[0];
	return longest && title.toLowerCase().replace(longest.toLowerCase(), misspell(longest.toLowerCase()));
}

/**
 * Queries made of notes: each title, as it is and misspelt, each heading that no other note has, and half a sentence of
 * each note.
 */
export function ownNotesQueries(notes: readonly QueriedNote[]): Query[] {
	const parsed = notes.map((note) => ({ ...note, tree: parseMarkdown(note.markdown) }));
	const headings = new Map<string, number>();
	for (const { title, tree } of parsed)
		for (const key of new Set([title, ...headingsOf(tree)].map(keyOf))) headings.set(key, (headings.get(key) ?? 0) + 1);
	const texts = parsed.map(({ slug, tree }) => ({ slug, text: keyOf(toString(tree)) }));

	return parsed.flatMap(({ slug, title, tree }, at) => {
		const query = (kind: string, q: string | undefined): Query[] => (q ? [{ q, kind, expect: [slug] }] : []);
		const own = headingsOf(tree).filter((heading) => headings.get(keyOf(heading)) === 1 && wordsOf(heading).length > 1);
		const halves = sentencesOf(tree)
			.map((sentence) => {
				const words = wordsOf(sentence);
				return words.slice(0, Math.min(MAX_HALF, Math.ceil(words.length / 2))).join(' ');
			})
			.filter((half) => !texts.some((other) => other.slug !== slug && other.text.includes(keyOf(half))));
		return [
			...query('title', title.toLowerCase()),
			...query('title with a typo', withTypo(title)),
			...own.slice(0, 1).flatMap((heading) => query('heading', heading.toLowerCase())),
			// Not always the first: notes often begin with their title's words.
			...query('half a sentence', halves[at % Math.max(1, halves.length)]),
		];
	});
}
