import type { Nodes } from 'mdast';
import type { Notice } from './notice.ts';

/** A Markdown file of the source. */
export interface SourceFile {
	/** Path within the source, with `/` between folders. */
	path: string;
	/** Text without byte order mark, with `\n` at the end of each line. */
	text: string;
}

/** What is imported, as it was read from the disk. */
export interface Source {
	/** Name of the file or folder, as a title. */
	name: string;
	/** Whether it is a single file. */
	isFile: boolean;
	/** Markdown files, in the order of their names. */
	files: readonly SourceFile[];
	/** Paths of all other files. */
	others: readonly string[];
	notices: readonly Notice[];
}

/** Part of a text: from the offset `from` up to, but not including, the offset `to`. */
export interface Range {
	from: number;
	to: number;
}

/** Returns a function that gives the line of an offset, counted from 1. */
export function lineFinder(text: string): (offset: number) => number {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return (offset) => firstNotBelow(starts, offset + 1);
}

/** The first index of a sorted list whose value is not below `value`. */
export function firstNotBelow(sorted: readonly number[], value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The range of a node that the parser has made from the source. */
export function rangeOf(node: Nodes): Range {
	const from = node.position?.start.offset;
	const to = node.position?.end.offset;
	if (from === undefined || to === undefined) throw new Error('A node has no position; only parsed text can be cut.');
	return { from, to };
}

/** The parts of a range that are left when others are taken out of it. */
export function subtract(range: Range, cuts: readonly Range[]): Range[] {
	const left: Range[] = [];
	let { from } = range;
	for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
		if (cut.to <= from || cut.from >= range.to) continue;
		if (cut.from > from) left.push({ from, to: cut.from });
		from = Math.max(from, cut.to);
	}
	if (from < range.to) left.push({ from, to: range.to });
	return left;
}

export const isWithin = (inner: Range, outer: Range) => inner.from >= outer.from && inner.to <= outer.to;
