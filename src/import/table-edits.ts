import type { Table, TableRow } from 'mdast';
import type { Edit } from '../markdown/apply-edits.ts';
import { rangeOf } from './source.ts';

/** Whether a row is a line of text just below a table, which GitHub takes for a row and other programs do not. */
const isText = (text: string, row: TableRow) => {
	const { from, to } = rangeOf(row);
	return !/(?<!\\)\|/.test(text.slice(from, to));
};

/** Puts an empty line between a table and the text below it, and keeps cells that would not be shown: they join the last one. */
export function tableEdits(text: string, { children: [head, ...rows] }: Table): Edit[] {
	const width = head?.children.length ?? 0;
	const lastRow = rows.findLastIndex((row) => !isText(text, row));
	const after = width > 1 ? rows[lastRow + 1] : undefined;
	const extra = rows.flatMap(({ children }) => children.slice(width).map((cell) => rangeOf(cell).from));
	return [
		...(after ? [emptyLineBefore(text, rangeOf(after).from)] : []),
		...extra.filter((at) => text[at] === '|').map((at) => ({ from: at, to: at + 1, text: String.raw`\|` })),
	];
}

function emptyLineBefore(text: string, offset: number): Edit {
	const at = text.lastIndexOf('\n', offset - 1);
	const prefix = text.slice(at + 1, offset).replace(/[^>]/g, '');
	return { from: at, to: at + 1, text: `\n${prefix}\n` };
}
