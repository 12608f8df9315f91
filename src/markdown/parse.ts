import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Parses a note's body. Lines are counted from the first line of the body. */
export function parseMarkdown(text: string): Root {
	return parser.parse(text);
}
