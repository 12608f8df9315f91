import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { scenariosOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

const MAX_LINES = 24;
const MAX_WIDTH = 80;

/** Code on a card is short enough to read: few lines, none of which needs scrolling on a desk. */
export const codeSize: Rule = (notes) =>
	scenariosOf(notes).flatMap(({ file, bodyLine, tree }) => {
		const blocks: Code[] = [];
		visit(tree(), 'code', (node) => void (node.lang !== 'flow' && blocks.push(node)));
		return blocks.flatMap(({ value, position }) => {
			const first = bodyLine + (position?.start.line ?? 1) - 1;
			const lines = value.split('\n');
			const wide = lines.flatMap((line, at) =>
				line.length > MAX_WIDTH
					? [{ file, line: first + 1 + at, message: `code of ${line.length} characters; at most ${MAX_WIDTH} a line` }]
					: [],
			);
			if (lines.length <= MAX_LINES) return wide;
			return [...wide, { file, line: first, message: `code of ${lines.length} lines; at most ${MAX_LINES} a block` }];
		});
	});
