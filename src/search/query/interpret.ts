import type { Lexicon } from './lexicon.ts';
import { STOP_WORDS } from './stop-words.ts';
import { splitCompound, type Token } from './tokenize.ts';

/** Something to search for. A card matches if it has any of the words. */
export interface Term {
	/** The typed text that the words stand for. */
	typed: string;
	/** Words or phrases for the index. A match's score is multiplied by its boost. */
	words: readonly { word: string; boost: number }[];
	/** The compound, such as `GetRecords.IteratorAge`, that the term is a part of. */
	compound?: string;
	/** Whether this is a whole compound. `rank` ignores one that is on many cards: Pagefind then found other words. */
	isWhole?: boolean;
}

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

/** What `interpret` must know of a token besides its text. */
export interface TokenContext {
	/** The reader may still be typing it. */
	isUnfinished: boolean;
	/** Its spelling may be corrected. */
	isCorrectable: boolean;
}

const MAX_ALIAS_WORDS = 4;
/** If more words begin with the typed letters, none of them is searched for: too few letters were typed. */
const MAX_COMPLETIONS = 8;
/** Shorter prefixes have too many completions. */
export const MIN_PREFIX_LENGTH = 3;
/**
 * Factors for the score of a match. `alias` is for the name that an alias was understood as, `typedAlias` for the alias
 * itself, `whole` for a compound, `part` for each of its parts.
 */
const BOOST = { typed: 1, alias: 1.6, typedAlias: 0.6, part: 0.42, completion: 0.5, transposed: 0.8, whole: 1.3 };

const NO_MATCH: TokenMatch = { length: 1, terms: [] };

const boosted = (words: readonly string[], boost: number): Term['words'] => words.map((word) => ({ word, boost }));

/** A term that matches a word as typed or any of the other words. */
export const wordTerm = (typed: string, word: string, ...others: Term['words'][]): Term => ({
	typed,
	words: [{ word, boost: BOOST.typed }, ...others.flat()],
});

const partTerms = (compound: string, parts: readonly string[]): Term[] =>
	parts.map((word) => ({ typed: word, words: boosted([word], BOOST.part), compound }));

/** The longest alias that starts at this token. */
function matchAlias(tokens: readonly Token[], start: number, { aliases }: Lexicon): TokenMatch | undefined {
	for (let length = Math.min(MAX_ALIAS_WORDS, tokens.length - start); length > 0; length--) {
		const typed = tokens
			.slice(start, start + length)
			.map(({ word }) => word)
			.join(' ');
		const name = aliases.get(typed);
		if (name === undefined) continue;
		const words = [...boosted([name.toLowerCase()], BOOST.alias), ...boosted([typed], BOOST.typedAlias)];
		return { length, terms: [{ typed, words }], interpretation: { from: typed, to: name } };
	}
	return undefined;
}

function matchCompound({ typed, word }: Token): TokenMatch | undefined {
	const parts = splitCompound(typed);
	if (parts.length === 0) return undefined;
	const whole: Term = { typed, words: boosted([word], BOOST.whole), isWhole: true };
	return { length: 1, terms: [whole, ...partTerms(word, parts)] };
}

function matchWord({ typed, word }: Token, lexicon: Lexicon, context: TokenContext): TokenMatch {
	const { isUnfinished, isCorrectable } = context;
	const completions = isUnfinished ? lexicon.completions(word) : [];
	const isUnknown = !lexicon.knows(word) && completions.length === 0;
	const corrected = isUnknown && isCorrectable ? lexicon.correct(word) : undefined;
	const transpositions = isCorrectable ? lexicon.transpositions(word) : [];
	if ([...(corrected ? [corrected] : []), ...transpositions].some((other) => STOP_WORDS.has(other))) return NO_MATCH;
	const transposed = transpositions.filter((other) => lexicon.has(other));
	if (isUnknown && !corrected) {
		const halves = isCorrectable ? lexicon.splitWords(word) : undefined;
		if (halves) {
			return { length: 1, terms: partTerms(word, halves), interpretation: { from: typed, to: halves.join(' ') } };
		}
		// If it were searched for, Pagefind would find other words that begin like it.
		if (transposed.length === 0 && lexicon.isComplete) return { ...NO_MATCH, unknown: typed };
	}
	const isCompleted = word.length >= MIN_PREFIX_LENGTH && completions.length <= MAX_COMPLETIONS && !lexicon.has(word);
	const completed = boosted(isCompleted ? completions : [], BOOST.completion);
	return {
		length: 1,
		terms: [wordTerm(typed, corrected ?? word, completed, boosted(transposed, BOOST.transposed))],
		...(corrected && { correction: { from: typed, to: corrected } }),
		...(transposed.length > 0 && { interpretation: { from: typed, to: transposed.join(' or ') } }),
	};
}

/** Interprets the token at an index as the start of an alias, as a compound or as a word. Stop words have no terms. */
export function interpret(
	tokens: readonly Token[],
	index: number,
	lexicon: Lexicon,
	context: TokenContext,
): TokenMatch {
	const alias = matchAlias(tokens, index, lexicon);
	if (alias) return alias;
	const token = tokens[index];
	if (!token) throw new RangeError(`No token ${index} in a query of ${tokens.length}.`);
	if (STOP_WORDS.has(token.word)) return NO_MATCH;
	return matchCompound(token) ?? matchWord(token, lexicon, context);
}
