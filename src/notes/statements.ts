import type { Root } from 'mdast';
import { isCard } from '../markdown/find-statements.ts';
import { SECTION_IDS } from '../markdown/sections.ts';
import { type IdentifiedStatement, identifyStatements, FIXED_IDS } from '../markdown/statement-ids.ts';

/** Reserved, because the search index gives it to a card's phrases; no page has it. */
const ONLY_IN_INDEX = 'phrases';

/** The statements of a card with their ids. */
export function statementsOf(tree: Root): IdentifiedStatement[] {
	return isCard(tree) ? identifyStatements(tree) : [];
}

/** Every id on a card's page that others may link to: its parts and its statements. */
export function idsOf({ body, tree }: { body: string; tree: () => Root }): string[] {
	const hasToday = /^##\s+Today\s*$/m.test(body);
	const parts = FIXED_IDS.filter((id) => id !== ONLY_IN_INDEX && (hasToday || id !== SECTION_IDS.Today));
	return [...parts, ...statementsOf(tree()).map(({ id }) => id)];
}
