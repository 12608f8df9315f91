import type { Edit } from '../markdown/apply-edits.ts';
import { HEADING_ID, type HeadingLine } from './outline.ts';

/** The depths of the headings of one card, so that they start at 2 and skip none. */
function depthsOf(headings: readonly HeadingLine[]): number[] {
	const open: number[] = [];
	return headings.map(({ depth }) => {
		while ((open.at(-1) ?? 0) >= depth) open.pop();
		open.push(depth);
		return Math.min(6, open.length + 1);
	});
}

/** The Markdown of a heading with another depth. */
function withDepth({ node, title }: HeadingLine, written: string, depth: number): string {
	const marks = '#'.repeat(depth);
	if (node.type === 'html') return `${marks} ${title}`;
	const words = /^#{1,6}(?=\s|$)/.test(written)
		? written.replace(/^#+[ \t]*/, '').replace(/[ \t]+#+[ \t]*$/, '')
		: written.replace(/\n[ \t]*(?:=+|-+)[ \t]*$/, '').replace(/[ \t]*\n[ \t]*/g, ' ');
	return `${marks} ${words.replace(HEADING_ID, '')}`;
}

/**
 * Edits of the marks before and after a heading's words. They leave the words alone, so that links in them can be
 * edited too.
 */
export function headingEdits(text: string, headings: readonly HeadingLine[]): Edit[] {
	const depths = depthsOf(headings);
	return headings.flatMap((heading, at) => {
		const written = text.slice(heading.from, heading.to);
		const changed = withDepth(heading, written, depths[at] ?? 2);
		if (heading.node.type === 'html') return [{ from: heading.from, to: heading.to, text: changed }];
		const words = changed.replace(/^#+ /, '');
		const start = written.indexOf(words);
		// The words of a heading on several lines are not one piece of the source.
		if (start === -1) return [{ from: heading.from, to: heading.to, text: changed }];
		return [
			{ from: heading.from, to: heading.from + start, text: `${'#'.repeat(depths[at] ?? 2)} ` },
			{ from: heading.from + start + words.length, to: heading.to, text: '' },
		];
	});
}

const NOT_IN_IDS = /[^a-z0-9]+/g;

/** Ids that a card's page uses for itself. */
const RESERVED = 'decision situation phrases do-this why traps today sources asked related mentioned'.split(' ');

/** The ids that the site gives the headings of one card, by their offsets. */
export function headingIds(headings: readonly HeadingLine[]): Map<number, string> {
	const counts = new Map(RESERVED.map((id) => [id, 1]));
	return new Map(
		headings.map(({ title, from }) => {
			const id = title.toLowerCase().replace(NOT_IN_IDS, '-').replace(/^-|-$/g, '') || 'section';
			const count = (counts.get(id) ?? 0) + 1;
			counts.set(id, count);
			return [from, count === 1 ? id : `${id}-${count}`];
		}),
	);
}
