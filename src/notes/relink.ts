import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { applyEdits, type Edit } from '../markdown/apply-edits.ts';
import { parseMarkdown } from '../markdown/parse.ts';

/** The offset in the source from which a link's URL is searched: the end of the link's words. */
function searchStart(node: Link | Definition): number {
	const last = node.type === 'link' ? node.children.at(-1) : undefined;
	return last?.position?.end.offset ?? node.position?.start.offset ?? 0;
}

/**
 * Changes all links to one card in a note's body so that they point to another: `[[slug]]` with or without words, also
 * in tables, and Markdown links and definitions with the card's path. Code stays as it is.
 */
export function relink(body: string, from: string, to: string): string {
	const wikilink = new RegExp(String.raw`(\[\[\s*)${from}(?=\s*(?:\\?\||\]\]))`, 'g');
	const path = new RegExp(String.raw`(/scenarios/)${from}(?=[/#?.)>"'\s]|$)`, 'g');
	const edits: Edit[] = [];
	const replace = (start: number | undefined, end: number | undefined, pattern: RegExp) => {
		for (const match of body.slice(start, end).matchAll(pattern)) {
			const at = (start ?? 0) + match.index + (match[1] ?? '').length;
			edits.push({ from: at, to: at + from.length, text: to });
		}
	};
	visit(parseMarkdown(body), (node) => {
		if (node.type === 'text') replace(node.position?.start.offset, node.position?.end.offset, wikilink);
		if (node.type === 'link' || node.type === 'definition') {
			if (node.url.startsWith('/')) replace(searchStart(node), node.position?.end.offset, path);
		}
	});
	return applyEdits(body, edits);
}
