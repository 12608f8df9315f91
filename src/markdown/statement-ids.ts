import type { Data, Root } from 'mdast';
import { deriveId } from './derive-id.ts';
import { findStatements, isCard, removeExplicitId, type StatementNode } from './find-statements.ts';
import { SECTION_IDS } from './sections.ts';

/** Ids that every card has; no statement may have one of them. */
export const FIXED_IDS: readonly string[] = ['decision', 'situation', 'phrases', ...Object.values(SECTION_IDS)];

/** A statement with its id, which is its fragment on the card's page. */
export interface IdentifiedStatement {
	statement: StatementNode;
	id: string;
}

/** The statements of a card with their ids: the explicit one, else one derived from the words. */
export function identifyStatements(tree: Root): IdentifiedStatement[] {
	const statements = findStatements(tree);
	const taken = new Set([...FIXED_IDS, ...statements.flatMap(({ explicitId }) => explicitId ?? [])]);
	return statements.map((statement) => ({ statement, id: statement.explicitId ?? deriveId(statement, taken) }));
}

/** remark plugin: sets the `id` attribute of each statement of a card. */
export function statementIds() {
	return (tree: Root) => {
		if (!isCard(tree)) return;
		for (const { statement, id } of identifyStatements(tree)) {
			const { node, explicitId } = statement;
			removeExplicitId(statement);
			// Later plugins replace code blocks with other elements and read the id from `meta`.
			if (node.type === 'code') node.meta = explicitId ? (node.meta ?? '') : `${node.meta ?? ''} {#${id}}`.trim();
			else node.data = { hProperties: { id } } as Data;
		}
	};
}
