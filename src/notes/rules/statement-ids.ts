import { visit } from 'unist-util-visit';
import { fixedIds } from '../../markdown/statement-ids.ts';
import { withoutExplicitIds } from '../../markdown/explicit-ids.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import type { Fault } from '../fault.ts';
import { statementsOf } from '../statements.ts';
import type { Rule } from './rule.ts';

/** Each `{#…}` that the page would show as text, because it is misspelt or not at the end of a statement. */
function malformedIds(body: string): { written: string; line: number }[] {
	const found: { written: string; line: number }[] = [];
	const rest = withoutExplicitIds(body);
	if (!rest.includes('{#')) return found;
	visit(parseMarkdown(rest), 'text', ({ value, position }) => {
		const [written] = /\{#[^}]*\}?/.exec(value) ?? [];
		if (written) found.push({ written, line: position?.start.line ?? 1 });
	});
	return found;
}

/** Ids of statements are well-formed, and unique on their card. */
export const statementIds: Rule = (notes) =>
	notes.scenarios.flatMap(({ file, data: { kind }, body, tree, bodyLine }) => {
		const faults: Fault[] = malformedIds(body).map(({ written, line }) => ({
			file,
			line: bodyLine + line - 1,
			message: `${written} is no id; write {#two-or-three-words} at the very end of the statement`,
		}));
		const fixed = fixedIds(kind);
		const taken = new Set(fixed);
		for (const { statement, id } of statementsOf(tree(), kind)) {
			if (taken.has(id)) {
				const line = bodyLine + (statement.node.position?.start.line ?? 1) - 1;
				const whose = fixed.includes(id) ? 'a part of every card has' : 'another statement of this card has';
				faults.push({ file, line, message: `{#${id}} is an id that ${whose} already; choose another` });
			}
			taken.add(id);
		}
		return faults;
	});
