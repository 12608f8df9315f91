import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isComment, isSafeUrl } from '../../markdown/sanitize.ts';
import { markdownNotes } from '../note.ts';
import type { Rule } from './rule.ts';

interface Problem {
	message: string;
	line: number;
}

/** Three words in capitals, or marks in a row. */
const SHOUTING = /\b[A-Z]{3,} [A-Z]{4,} [A-Z]{3,}\b|!!|\?\?/;

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(/\s+/g, ' ');

function problemsOf(tree: Root): Problem[] {
	const found: Problem[] = [];
	visit(tree, (node) => {
		const line = node.position?.start.line ?? 1;
		if (node.type === 'html' && !isComment(node)) {
			found.push({ line, message: `has HTML, "${short(node.value)}"; write Markdown, or put it in backticks` });
		}
		if (node.type === 'text' && SHOUTING.test(node.value)) {
			found.push({
				line,
				message: `shouts, "${short(SHOUTING.exec(node.value)?.[0] ?? '')}"; write small letters and one mark`,
			});
		}
		if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
		if (!isSafeUrl(node.url)) {
			found.push({ line, message: `leads to "${short(node.url)}"; allowed are https, http and mailto addresses` });
		}
		if (node.type === 'image' && /^(?:[a-z]+:)?\/\//i.test(node.url)) {
			found.push({ line, message: `shows a picture from another host; the site asks no other host` });
		}
	});
	return found;
}

/** Notes hold no HTML, no shouting, no links that run code, and no pictures from other hosts. */
export const markup: Rule = (notes) =>
	markdownNotes(notes).flatMap((note) =>
		problemsOf(note.tree()).map(({ message, line }) => ({ file: note.file, line: note.bodyLine + line - 1, message })),
	);
