import { escapeText } from '../markdown/escape-html.ts';
import { firstPath } from '../model/first-path.ts';
import { inlineRuns } from '../model/inline-text.ts';
import { cardPath, comparisonPath } from '../model/paths.ts';
import type { Redirect } from '../schema/redirect.ts';
import type { UrlOf } from '../urls.ts';

/** One note of a deck. Front and back are HTML. */
export interface AnkiNote {
	/** The id of its prompt today. */
	id: string;
	front: string;
	back: string;
	tags: readonly string[];
}

/** An inline text as HTML, with full addresses. */
export const inlineHtml = (text: string, urlOf: UrlOf) =>
	inlineRuns(text)
		.map(({ text: run, code, card }) => {
			if (card) return `<a href="${urlOf(cardPath(card))}">${escapeText(run)}</a>`;
			return code ? `<code>${escapeText(run)}</code>` : escapeText(run);
		})
		.join('');

/** Quotes a field and puts it on one line, as Anki's manual requires. */
function field(html: string): string {
	const lines = html.replace(/<pre>[\s\S]*?<\/pre>/g, (code) =>
		code.replace(/\n(?=<\/code><\/pre>)/, '').replaceAll('\n', '<br>'),
	);
	return `"${lines.replace(/[\n\r\t]+/g, ' ').replaceAll('"', '""')}"`;
}

/** The path of a page, from the first part of its prompts' ids: a card's slug, or `compare/SLUG`. */
function pathOf(key: string): string {
	const [folder = '', slug] = key.split('/');
	return slug === undefined ? cardPath(folder) : comparisonPath(slug);
}

/** The first part of the ids of a page's prompts, from its path. */
const keyOf = (path: string) => path.replace(/^\/(?:scenarios\/)?|\/$/g, '');

/** The first id of a prompt. It is the GUID of the note in Anki, so it must not change when its page is renamed. */
function originalId(id: string, moved: Readonly<Record<string, string>>, redirects: readonly Redirect[]): string {
	const names = Object.entries(moved);
	const seen = new Set<string>();
	let current = id;
	while (!seen.has(current)) {
		seen.add(current);
		current = names.find(([, to]) => to === current)?.[0] ?? current;
	}
	const [key = '', statement = ''] = current.split('#');
	return `${keyOf(firstPath(pathOf(key), redirects))}#${statement}`;
}

/**
 * A note as a line of the file that Anki imports.
 * @param moved see `renamedPrompts`
 * @param redirects in the order in which the pages were renamed
 */
export const noteLine = (
	{ id, front, back, tags }: AnkiNote,
	deck: string,
	moved: Readonly<Record<string, string>>,
	redirects: readonly Redirect[],
): string => [originalId(id, moved, redirects), deck, field(front), field(back), tags.join(' ')].join('\t');
