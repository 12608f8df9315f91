import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findWikilinks, wikilinksToMarkdown } from '../../markdown/wikilinks.ts';
import { inNotes, shownPath } from '../notes-folder.ts';
import { didYouMean } from '../suggest.ts';
import { markdownNotes } from '../kinds.ts';
import type { Rule } from './rule.ts';

/** Lines with `[[` or `]]` that belongs to no link. */
function brokenMarks(tree: Root): number[] {
	const lines: number[] = [];
	visit(tree, 'text', ({ value, position }) => {
		const rest = wikilinksToMarkdown(value, () => ({ href: '', words: '' }));
		if (/\[\[|\]\]/.test(rest)) lines.push(position?.start.line ?? 1);
	});
	return lines;
}

/** Every `[[link]]` in a body is closed and leads to a card or a service that exists. */
export const links: Rule = (notes) => {
	const { scenarios: slugs, services } = notes.ids;
	return markdownNotes(notes).flatMap(({ file, bodyLine, tree }) => [
		...findWikilinks(tree()).flatMap(({ kind, target, line }) => {
			const [allowed, folder] = kind === 'card' ? [slugs, 'scenarios'] : [services, 'services'];
			if (allowed.includes(target)) return [];
			const written = kind === 'card' ? `[[${target}]]` : `[[service:${target}]]`;
			if (kind === 'card' && notes.drafts.includes(target))
				return [{ file, line: bodyLine + line - 1, message: `${written} is a draft, which is not published` }];
			const message = `${written} does not exist.${didYouMean(target, allowed)} Allowed are the names of the files in ${shownPath(inNotes(folder))}`;
			return [{ file, line: bodyLine + line - 1, message }];
		}),
		...brokenMarks(tree()).map((line) => ({
			file,
			line: bodyLine + line - 1,
			message: 'has [[ or ]] that is no link; write [[slug]], [[slug|words]] or, in a table, [[slug\\|words]]',
		})),
	]);
};
