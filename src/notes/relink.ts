import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { applyEdits, type Edit } from '../markdown/apply-edits.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { cardPath } from '../model/paths.ts';
import { required } from '../model/required.ts';

/** The offset in the source from which a link's URL is searched: the end of the link's words. */
function searchStart(node: Link | Definition): number {
	const last = node.type === 'link' ? node.children.at(-1) : undefined;
	return last?.position?.end.offset ?? node.position?.start.offset ?? 0;
}

/** The slug at the end of the path of a card or a comparison. */
const slugOf = (path: string) => required(path.split('/').at(-2), `the slug in "${path}"`);

/**
 * Changes all links to one page in a note's body so that they point to another: Markdown links and definitions with its
 * path and, for a card, `[[slug]]` with or without words, also in tables. Code stays as it is.
 * @param from path of a card or a comparison
 * @param to its new path
 */
export function relink(body: string, from: string, to: string): string {
	const [old, current] = [slugOf(from), slugOf(to)];
	const wikilink =
		from === cardPath(old) ? new RegExp(String.raw`(\[\[\s*)${old}(?=\s*(?:\\?\||\]\]))`, 'g') : undefined;
	const path = new RegExp(String.raw`(${from.slice(0, -old.length - 1)})${old}(?=[/#?.)>"'\s]|$)`, 'g');
	const edits: Edit[] = [];
	const replace = (start: number | undefined, end: number | undefined, pattern: RegExp) => {
		for (const match of body.slice(start, end).matchAll(pattern)) {
			const at = (start ?? 0) + match.index + (match[1] ?? '').length;
			edits.push({ from: at, to: at + old.length, text: current });
		}
	};
	visit(parseMarkdown(body), (node) => {
		if (node.type === 'text' && wikilink) replace(node.position?.start.offset, node.position?.end.offset, wikilink);
		if (node.type === 'link' || node.type === 'definition') {
			if (node.url.startsWith('/')) replace(searchStart(node), node.position?.end.offset, path);
		}
	});
	return applyEdits(body, edits);
}
