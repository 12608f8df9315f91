import type { Root } from 'mdast';
import { isCard } from '../markdown/find-statements.ts';
import { SECTION_IDS } from '../markdown/sections.ts';
import { type Addressed, addressed, FIXED_IDS } from '../markdown/statements.ts';

/** The statements of a card with their addresses. */
export function statementsOf(tree: Root): Addressed[] {
	return isCard(tree) ? addressed(tree) : [];
}

/** Every address on a card's page that others may link to: its sections and its statements. */
export function idsOf({ body, tree }: { body: string; tree: () => Root }): string[] {
	const absent = /^##\s+Today\s*$/m.test(body) ? [] : [SECTION_IDS.Today as string];
	return [...FIXED_IDS.filter((id) => !absent.includes(id)), ...statementsOf(tree()).map(({ id }) => id)];
}
