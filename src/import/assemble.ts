import type { Edit } from '../markdown/apply-edits.ts';
import type { Definitions } from './definitions.ts';
import { headingEdits } from './heading-levels.ts';
import type { HeadingLine } from './outline.ts';
import { type Doc, headingsWithin } from './parse-file.ts';
import type { Rewritten } from './rewrite.ts';
import { isWithin, type Range, rangeOf, subtract } from './source.ts';

/** A file with everything that is needed to write parts of it. */
export interface Prepared {
	doc: Doc;
	definitions: Definitions;
	rewritten: Rewritten;
}

/** The text of a range with the edits within it. Of two edits that overlap, the first is made. */
function edited(text: string, range: Range, edits: readonly Edit[]): string {
	const parts: string[] = [];
	let at = range.from;
	const inside = edits.filter((edit) => isWithin(edit, range)).sort((a, b) => a.from - b.from || b.to - a.to);
	for (const { from, to, text: replacement } of inside) {
		if (from < at) continue;
		parts.push(text.slice(at, from), replacement);
		at = to;
	}
	return parts.join('') + text.slice(at, range.to);
}

/**
 * Joins the parts that are left around cuts. Where a part begins on a new line, its empty lines at the start are
 * dropped.
 */
function joinAtCuts(parts: readonly string[]): string {
	return parts.reduce(
		(text, part) => (/(?:^|\n)[ \t]*$/.test(text) ? text + part.replace(/^(?:[ \t]*\n)+/, '') : text + part),
		'',
	);
}

const withoutEmptyEnds = (text: string) => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();

/** Links and pictures of a heading that becomes a title, which is plain words. */
function extrasOf(heading: HeadingLine | undefined, { rewritten }: Prepared): (Range | string)[] {
	if (!heading) return [];
	if (heading.node.type === 'html') return [rewritten.extras.get(heading.from) ?? ''];
	return heading.node.children.filter(({ type }) => /^(?:link|image)/.test(type)).map((node) => rangeOf(node));
}

/**
 * The Markdown of parts of a file, as the text of one card or introduction.
 * @param titled headings that have become its title
 */
export function assemble(
	prepared: Prepared,
	ranges: readonly Range[],
	titled: readonly (HeadingLine | undefined)[] = [],
): string {
	const { doc, definitions, rewritten } = prepared;
	const headings = headingsWithin(doc, ranges);
	const edits = [...rewritten.edits, ...headingEdits(doc.text, headings).map((edit) => withExtras(edit, rewritten))];
	const cuts = [...doc.cuts, ...definitions.ranges];
	const extras = titled.flatMap((heading) => extrasOf(heading, prepared));
	const extraRanges = extras.filter((extra) => typeof extra !== 'string');
	const needed = definitions.neededIn([...ranges.flatMap((range) => subtract(range, cuts)), ...extraRanges]);
	const blocks = [
		...extras.map((extra) => (typeof extra === 'string' ? extra : edited(doc.text, extra, edits))),
		...ranges.map((range) => joinAtCuts(subtract(range, cuts).map((part) => edited(doc.text, part, edits)))),
		...needed.map((range) => edited(doc.text, range, edits)),
	];
	return blocks
		.map(withoutEmptyEnds)
		.filter((block) => block !== '')
		.join('\n\n');
}

/** A heading of HTML is followed by the links and pictures that it had. */
function withExtras(edit: Edit, { extras }: Rewritten): Edit {
	const extra = extras.get(edit.from);
	return extra === undefined ? edit : { ...edit, text: `${edit.text}\n\n${extra}` };
}
