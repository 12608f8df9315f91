import { visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';
import { freeFiles, markdownNotes } from '../kinds.ts';
import type { Rule } from './rule.ts';

/**
 * Each row of a table has as many cells as its head. A `|` in a cell, such as in `[[slug|words]]`, starts another cell
 * unless it is escaped, and what does not fit would not be shown. Rows of a note may be shorter.
 */
export const tables: Rule = (notes) =>
	markdownNotes(notes).flatMap(({ file, bodyLine, tree }) => {
		const faults: Fault[] = [];
		visit(tree(), 'table', ({ children: [head, ...rows] }) => {
			const expected = head?.children.length ?? 0;
			for (const { children, position } of rows) {
				if (children.length === expected || (children.length < expected && freeFiles(notes).has(file))) continue;
				const line = bodyLine + (position?.start.line ?? 1) - 1;
				const message = `this row has ${children.length} cells, the head of the table ${expected}; write \\| for a bar within a cell, as in [[slug\\|words]]`;
				faults.push({ file, line, message });
			}
		});
		return faults;
	});
