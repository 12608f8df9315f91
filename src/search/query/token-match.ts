import type { Term } from './term.ts';

/** What was typed, and what is searched for instead or as well. */
export interface Substitution {
	from: string;
	to: string;
}

/** What the next tokens of a query mean. */
export interface TokenMatch {
	/** How many tokens it covers. */
	length: number;
	terms: readonly Term[];
	/** A misspelt word and its correction. */
	correction?: Substitution;
	/** An abbreviation, a former name or two words written as one, and what it was understood as. */
	interpretation?: Substitution;
	/** The typed word, if no card has it. */
	unknown?: string;
}

/** A token that is not searched for. */
export const NO_MATCH: TokenMatch = { length: 1, terms: [] };
