import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitExplicitId } from '../../markdown/explicit-ids.ts';
import { splitTrap, trapItems, type TrapNodes } from '../../markdown/traps.ts';
import { counted } from '../../model/counted.ts';
import { scenariosOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

const MIN_OPTION_WORDS = 6;
/** In the clause after "Right when". */
const MIN_CLAUSE_WORDS = 5;

/** Words that name nothing, so that the reason could not be read by itself. */
const PRONOUN = /^(?:it|its|they|their|them|this|that|these|those|he|she|both)\b/i;

const textOf = (children: PhrasingContent[]) => splitExplicitId(toString({ type: 'paragraph', children })).text.trim();

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function problemsOf(parts: TrapNodes): string[] {
	const [option, reason, rightWhen] = [parts.option, parts.reason, parts.rightWhen].map(textOf) as [
		string,
		string,
		string,
	];
	const problems: string[] = [];
	const optionWords = wordsIn(option);
	if (optionWords < MIN_OPTION_WORDS)
		problems.push(
			`the tempting answer "${option}" has ${counted(optionWords, 'word')}; write it as an exam would print it, with at least ${MIN_OPTION_WORDS}`,
		);
	const [pronoun] = PRONOUN.exec(reason) ?? [];
	if (pronoun)
		problems.push(
			`the reason of a trap begins with "${pronoun}"; name what fails, so that the reason can be read by itself`,
		);
	if (!/^Right when\b/.test(rightWhen)) {
		problems.push('a trap does not say when it would be right; end it with a sentence "Right when …"');
		return problems;
	}
	const clauseWords = wordsIn(rightWhen.replace('Right when', ''));
	if (clauseWords < MIN_CLAUSE_WORDS)
		problems.push(
			`"${rightWhen}" has ${counted(clauseWords, 'word')} after "Right when"; write a whole clause of at least ${MIN_CLAUSE_WORDS}`,
		);
	return problems;
}

/**
 * Each trap has a tempting answer that could be printed in an exam, a reason that can be read by itself, and a sentence
 * that says when the answer would be right.
 */
export const trapParts: Rule = (notes) =>
	scenariosOf(notes).flatMap(({ file, bodyLine, tree }) =>
		trapItems(tree()).flatMap((item) => {
			const parts = splitTrap(item);
			const line = bodyLine + (item.position?.start.line ?? 1) - 1;
			// Traps that cannot be split are reported by the rule `traps`.
			return parts ? problemsOf(parts).map((message) => ({ file, line, message })) : [];
		}),
	);
