import type { Data, Root } from 'mdast';
import type { VFile } from 'vfile';
import { deriveId } from './derive-id.ts';
import type { CardKind } from '../schema/card.ts';
import { findStatements, removeExplicitId, type StatementNode } from './find-statements.ts';
import { kindOf } from './kind-of.ts';
import { SECTION_IDS } from './sections.ts';

/** Ids that every card has; no statement may have one of them. */
export const FIXED_IDS: readonly string[] = ['decision', 'situation', 'phrases', ...Object.values(SECTION_IDS)];

/** A statement with its id, which is its fragment on the card's page. */
export interface IdentifiedStatement {
	statement: StatementNode;
	id: string;
}

/** Ids on the page of a note; no statement or heading may have one of them. */
const FIXED_NOTE_IDS: readonly string[] = [
	...['decision', 'situation', 'phrases'],
	...['sources', 'asked', 'related', 'compared', 'mentioned', 'content'],
];

/** Ids that no statement of a card of this kind may have. */
export const fixedIds = (kind: CardKind): readonly string[] => (kind === 'note' ? FIXED_NOTE_IDS : FIXED_IDS);

/** The statements of a card with their ids: the explicit one, else one derived from the words. */
export function identifyStatements(tree: Root, kind: CardKind = 'scenario'): IdentifiedStatement[] {
	const statements = findStatements(tree, kind);
	const taken = new Set([...fixedIds(kind), ...statements.flatMap(({ explicitId }) => explicitId ?? [])]);
	return statements.map((statement) => ({ statement, id: statement.explicitId ?? deriveId(statement, taken) }));
}

/** remark plugin: sets the `id` attribute of each statement of a card. */
export function statementIds() {
	return (tree: Root, file: VFile) => {
		const kind = kindOf(tree, file);
		if (!kind) return;
		for (const { statement, id } of identifyStatements(tree, kind)) {
			const { node, explicitId } = statement;
			removeExplicitId(statement);
			// Later plugins replace code blocks with other elements and read the id from `meta`.
			if (node.type === 'code') node.meta = explicitId ? (node.meta ?? '') : `${node.meta ?? ''} {#${id}}`.trim();
			else node.data = { hProperties: { id } } as Data;
		}
	};
}
