import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isAllowedHtml } from '../../markdown/inline-html.ts';
import { isComment, isSafeUrl } from '../../markdown/sanitize.ts';
import { freeFiles, markdownNotes } from '../kinds.ts';
import type { Rule } from './rule.ts';

interface Problem {
	message: string;
	line: number;
}

/** Three words in capitals, or several exclamation or question marks in a row. */
const EMPHASIS = /\b[A-Z]{3,} [A-Z]{4,} [A-Z]{3,}\b|!!|\?\?/;

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(/\s+/g, ' ');

/** @param allowsEmphasis whether capitals and repeated marks are left to the author */
function problemsOf(tree: Root, allowsEmphasis: boolean): Problem[] {
	const found: Problem[] = [];
	visit(tree, (node) => {
		const line = node.position?.start.line ?? 1;
		if (node.type === 'html' && !isComment(node) && !isAllowedHtml(node)) {
			found.push({ line, message: `has HTML, "${short(node.value)}"; write Markdown, or put it in backticks` });
		}
		if (!allowsEmphasis && node.type === 'text' && EMPHASIS.test(node.value)) {
			found.push({
				line,
				message: `has capitals or repeated marks, "${short(EMPHASIS.exec(node.value)?.[0] ?? '')}"; write small letters and one mark`,
			});
		}
		if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
		if (!isSafeUrl(node.url)) {
			found.push({ line, message: `has a link to "${short(node.url)}"; allowed are https, http and mailto addresses` });
		}
		if (node.type === 'image' && /^(?:[a-z]+:)?\/\//i.test(node.url)) {
			found.push({
				line,
				message: 'shows a picture from another host; put it into the folder "images" and write ../images/name.png',
			});
		}
	});
	return found;
}

/**
 * Notes have no HTML but a few elements, no links that run code, and no pictures from other hosts. Where the form of
 * the text is prescribed, it has no words in capitals and no repeated marks.
 */
export const markup: Rule = (notes) => {
	const free = freeFiles(notes);
	return markdownNotes(notes).flatMap(({ file, bodyLine, tree }) =>
		problemsOf(tree(), free.has(file)).map(({ message, line }) => ({ file, line: bodyLine + line - 1, message })),
	);
};
