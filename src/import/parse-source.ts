import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

interface Extension {
	transforms?: unknown;
}

/**
 * Leaves out what changes the tree after parsing: it finds bare addresses that the parser has not seen, and their nodes
 * have no positions in the source.
 */
function withPositions(this: Processor) {
	const data = this.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] };
	const all = data.fromMarkdownExtensions?.flat() ?? [];
	data.fromMarkdownExtensions = all.map((extension) => ({ ...extension, transforms: [] }));
}

const parser = unified().use(remarkParse).use(remarkGfm).use(withPositions);

/** Parses a file of the source. Every node has its position. */
export function parseSource(text: string): Root {
	return parser.parse(text);
}
