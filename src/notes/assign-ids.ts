import type { Root } from 'mdast';
import { isCard } from '../markdown/find-statements.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { identifyStatements, type IdentifiedStatement } from '../markdown/statement-ids.ts';
import type { CardKind } from '../schema/card.ts';

/**
 * The offset at which a statement's `{#id}` belongs: after its words, or after the first line of its code. Code without a
 * language has no place for it.
 */
function offsetOf({ statement }: IdentifiedStatement, body: string): number | undefined {
	const { node, textBlock } = statement;
	if (node.type !== 'code') return textBlock?.children.at(-1)?.position?.end.offset;
	const start = node.position?.start.offset;
	if (start === undefined || !node.lang) return undefined;
	const line = /^[^\r\n]*/.exec(body.slice(start))?.[0] ?? '';
	return start + line.trimEnd().length;
}

/**
 * Writes `{#id}` after each statement of a card that has none, so that its id stays when it is reworded or moved. It is
 * the same id as on the page so far. Nothing else in the text changes.
 */
export function assignIds(body: string, kind: CardKind = 'scenario'): string {
	const tree: Root = parseMarkdown(body);
	if (kind === 'scenario' && !isCard(tree)) return body;
	const ids = identifyStatements(tree, kind)
		.filter(({ statement }) => statement.explicitId === undefined)
		.map((each) => ({ at: offsetOf(each, body), id: each.id }))
		.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
	return ids.reduce(
		(text, { at, id }) => (at === undefined ? text : `${text.slice(0, at)} {#${id}}${text.slice(at)}`),
		body,
	);
}
