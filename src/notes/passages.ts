import { parseMarkdown } from '../markdown/parse.ts';
import { type Addressed, addressed, FIXED_IDS } from '../markdown/statements.ts';
import { isCard } from '../markdown/find-statements.ts';
import { SECTION_IDS } from '../markdown/sections.ts';

/** The statements of a card's body with their addresses. */
export function statementsOf(body: string): Addressed[] {
	const tree = parseMarkdown(body);
	return isCard(tree) ? addressed(tree) : [];
}

/** Every address on a card's page that others may link to: its sections and its statements. */
export function idsOf(body: string): string[] {
	const absent = /^##\s+Today\s*$/m.test(body) ? [] : [SECTION_IDS.Today as string];
	return [...FIXED_IDS.filter((id) => !absent.includes(id)), ...statementsOf(body).map(({ id }) => id)];
}
