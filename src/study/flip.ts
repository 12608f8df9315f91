import type { Trap } from '../markdown/study-text.ts';
import { plainText } from '../model/inline-text.ts';
import type { Choice } from './question.ts';
import { type Random, shuffle } from './shuffle.ts';

/** A changed condition under which a trap is the right answer. */
export interface Flip {
	/** What is different now, as a sentence. */
	condition: string;
	/** Index of the choice that is right under it. */
	right: number;
}

/** Words that refer to the trap: a clause with one of them cannot be understood without it. */
const POINTS_BACK = /\b(?:it|its|itself|they|them|their|these|those|this)\b/i;

const LEAD = /^Right when /;

/**
 * The clause after "Right when", as a sentence.
 * @returns undefined if the trap has none, or if the clause can be understood only together with the trap
 */
export function conditionOf({ rightWhen }: Pick<Trap, 'rightWhen'>): string | undefined {
	if (!LEAD.test(rightWhen)) return undefined;
	const inline = rightWhen.replace(LEAD, '');
	const clause = plainText(inline)
		.replace(/; (?:compare|see) .*$/, '')
		.replace(/\.$/, '');
	if (POINTS_BACK.test(clause)) return undefined;
	// Code, and a name such as eBPF, keeps its small letter.
	const isWord = /^(?:\[\[[^|]*\|)?[a-z]+(?:-[a-z]+)*[\s,\]]/.test(inline);
	return `${isWord ? clause.charAt(0).toUpperCase() + clause.slice(1) : clause}.`;
}

/**
 * Changes a condition of a question, so that one of its traps becomes the right answer; undefined if no condition of
 * its traps can be asked.
 * @param traps of the card of the question
 */
export function flipOf(choices: readonly Choice[], traps: readonly Trap[], random: Random): Flip | undefined {
	const flips = choices.flatMap(({ trap: id }, right): Flip | readonly Flip[] => {
		const trap = traps.find((each) => each.id === id);
		const condition = trap && conditionOf(trap);
		return condition ? { condition, right } : [];
	});
	return shuffle(flips, random)[0];
}
