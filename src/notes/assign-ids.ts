import type { Root } from 'mdast';
import { isCard } from '../markdown/find-statements.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { identifyStatements, type IdentifiedStatement } from '../markdown/statement-ids.ts';

/** Where a statement's `{#id}` belongs in the text: behind its words, or behind the first line of its code. */
function placeOf({ statement }: IdentifiedStatement, body: string): number | undefined {
	const { node, words } = statement;
	if (node.type !== 'code') return words?.children.at(-1)?.position?.end.offset;
	const start = node.position?.start.offset;
	if (start === undefined) return undefined;
	const line = /^[^\r\n]*/.exec(body.slice(start))?.[0] ?? '';
	return start + line.trimEnd().length;
}

/**
 * Writes its present address behind each statement of a card that has none written, so that it keeps the address when
 * it is reworded or moved. Nothing else of the text changes; a text that has them all comes back as it is.
 */
export function assignIds(body: string): string {
	const tree: Root = parseMarkdown(body);
	if (!isCard(tree)) return body;
	const stamps = identifyStatements(tree)
		.filter(({ statement }) => statement.explicitId === undefined)
		.map((each) => ({ at: placeOf(each, body), id: each.id }))
		.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
	return stamps.reduce(
		(text, { at, id }) => (at === undefined ? text : `${text.slice(0, at)} {#${id}}${text.slice(at)}`),
		body,
	);
}
