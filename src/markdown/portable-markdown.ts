import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { applyEdits, type Edit } from './apply-edits.ts';
import { describeFlow } from './describe-flow.ts';
import { setFrontmatter } from './frontmatter.ts';
import { parseFlow } from './parse-flow.ts';
import { findRightWhen, trapItems, trapParagraph } from './traps.ts';
import { textsWithContext, withCurlyQuotes } from './typographic-quotes.ts';
import { wikilinksToMarkdown, type ResolveLink } from './wikilinks.ts';

const EXPLICIT_IDS = /[ \t]*\{#[a-z0-9][a-z0-9-]*\}(?=[ \t]*(?:\||$))/gm;

/** A flow as a list of sentences below its caption, each line indented like the block. */
function flowAsText(flow: string, caption: string, indent: string): string {
	const sentences = describeFlow(parseFlow(flow)).map((sentence) => `- ${sentence}`);
	return [`${caption.replace(EXPLICIT_IDS, '')}:`, '', ...sentences].join(`\n${indent}`);
}

/** Where a text is cut, because a part of a trap starts there. */
interface Cuts {
	/** Indexes in the source of the text. */
	at: number[];
	/** White space before a further paragraph of the trap. */
	indent: string;
}

/** The texts in which the second and the third part of a trap start. */
function cutsOf(tree: Root, sourceOf: (text: Text) => string): ReadonlyMap<Text, Cuts> {
	const cuts = new Map<Text, Cuts>();
	for (const item of trapItems(tree)) {
		const paragraph = trapParagraph(item);
		const [first, ...others] = paragraph?.children.slice(1) ?? [];
		if (!paragraph || !first) continue;
		const indent = ' '.repeat((paragraph.position?.start.column ?? 1) - 1);
		const right = findRightWhen([first, ...others], sourceOf);
		if (first.type === 'text') cuts.set(first, { at: [0], indent });
		if (right) cuts.set(right.text, { at: [...(cuts.get(right.text)?.at ?? []), right.index], indent });
	}
	return cuts;
}

/** Applies a function to the pieces of a text, and makes each piece a paragraph. */
function writePieces(source: string, { at, indent }: Cuts, write: (piece: string, isFirst: boolean) => string): string {
	const ends = [...at, source.length];
	const pieces = ends.map((end, index) => write(source.slice(at[index - 1] ?? 0, end), index === 0));
	const withoutEdges = pieces.map((piece, index) => {
		const start = index === 0 ? piece : piece.trimStart();
		return index === at.length ? start : start.trimEnd();
	});
	return withoutEdges.join(`\n\n${indent}`);
}

/** Converts a note's body, from which `tree` was parsed. */
function convert(tree: Root, body: string, resolve: ResolveLink, site: string): string {
	const edits: Edit[] = [];
	const contexts = textsWithContext(tree);
	const cuts = cutsOf(tree, ({ position, value }) =>
		position ? body.slice(position.start.offset, position.end.offset) : value,
	);
	visit(tree, (node) => {
		if (!node.position) return;
		const { start, end } = node.position;
		const [from, to] = [start.offset, end.offset];
		if (from === undefined || to === undefined) return;
		const source = body.slice(from, to);
		if (node.type === 'text') {
			// The source is used, because the node's value no longer has the author's backslashes.
			const write = (piece: string, isFirst = true) =>
				wikilinksToMarkdown(withCurlyQuotes(piece, isFirst ? contexts.get(node) : ' '), resolve);
			const ownCuts = cuts.get(node);
			const written = ownCuts ? writePieces(source, ownCuts, write) : write(source);
			const text = written.replace(EXPLICIT_IDS, '');
			if (text !== source) edits.push({ from, to, text });
		} else if (node.type === 'code') {
			const indent = ' '.repeat(start.column - 1);
			if (node.lang === 'flow') edits.push({ from, to, text: flowAsText(node.value, node.meta ?? '', indent) });
			else if (node.meta) edits.push({ from, to, text: source.replace(/^(\s*`{3,}\w*)[^\n]*/, '$1') });
		} else if (node.type === 'link' && node.url.startsWith('/')) {
			// The source of a link ends with its URL and a bracket.
			edits.push({ from: to - node.url.length - 1, to: to - 1, text: new URL(node.url.slice(1), site).href });
		}
	});
	return applyEdits(body, edits).trim();
}

/**
 * remark plugin: stores a note's text as `portableMarkdown`, for other Markdown programs: full URLs instead of
 * wikilinks, sentences instead of flows, no explicit ids. It must run before the plugins that change the tree.
 * @param resolve gives full URLs
 * @param site the site's full URL, with a slash at its end
 */
export function portableMarkdown(resolve: ResolveLink, site: string) {
	return () => (tree: Root, file: VFile) => {
		setFrontmatter(file, 'portableMarkdown', convert(tree, String(file), resolve, site));
	};
}
