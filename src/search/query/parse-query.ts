import { interpret, MIN_PREFIX_LENGTH, type Substitution, type Term, type TokenMatch, wordTerm } from './interpret.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenize } from './tokenize.ts';
import { findUnsearchable, NOTHING_UNSEARCHABLE, type Unsearchable } from './unsearchable.ts';

/** What is searched for, and how it differs from what was typed. */
export interface ParsedQuery {
	/** Without repeats. */
	terms: readonly Term[];
	/** Misspelt words and their corrections. */
	corrections: readonly Substitution[];
	/** Abbreviations, former names and words written as one, and what they were understood as. */
	interpretations: readonly Substitution[];
	/** Words that no card has, as typed. */
	unknown: readonly string[];
	/** What the index cannot find as it was typed. Pasted texts are not checked for it. */
	unsearchable: Unsearchable;
	/** The query was too long to use all of it. */
	isCut: boolean;
}

const MAX_WORD_LENGTH = 60;
/** A pasted exam question has about a hundred words. */
const MAX_TOKENS = 300;
/** Longer queries count as pasted and are not spell-checked. */
const MAX_CHECKED_TOKENS = 15;

/** Terms for a query whose words are all on no card: for these, Pagefind finds words that begin like them. */
export function guessTerms({ unknown }: Pick<ParsedQuery, 'unknown'>, { completions }: Lexicon): readonly Term[] {
	return unknown
		.filter((typed) => completions(typed.toLowerCase().slice(0, MIN_PREFIX_LENGTH)).length > 0)
		.map((typed) => wordTerm(typed, typed.toLowerCase()));
}

/** The first term of each word. */
function withoutRepeats(terms: readonly Term[]): Term[] {
	const byWord = new Map<string | undefined, Term>();
	for (const term of terms) {
		const word = term.words[0]?.word;
		if (!byWord.has(word)) byWord.set(word, term);
	}
	return [...byWord.values()];
}

/**
 * Turns what people type into words that the cards use.
 * @param spellCheck whether misspelt words are corrected
 */
export function parseQuery(text: string, lexicon: Lexicon, spellCheck = true): ParsedQuery {
	const all = tokenize(text);
	const tokens = all.slice(0, MAX_TOKENS).filter(({ word }) => word.length <= MAX_WORD_LENGTH);
	const isTyping = /[\p{L}\p{N}]$/u.test(text);
	const isCorrectable = spellCheck && tokens.length <= MAX_CHECKED_TOKENS;
	const matches: TokenMatch[] = [];
	for (let index = 0; index < tokens.length;) {
		const isUnfinished = isTyping && index === tokens.length - 1;
		const match = interpret(tokens, index, lexicon, { isUnfinished, isCorrectable });
		matches.push(match);
		index += match.length;
	}
	const terms = matches.flatMap((match) => match.terms);
	const unknown = matches.flatMap((match) => match.unknown ?? []);
	// If the query has only stop words, they are searched for.
	const hasStopWordsOnly = terms.length === 0 && unknown.length === 0;
	return {
		terms: withoutRepeats(hasStopWordsOnly ? tokens.map(({ typed, word }) => wordTerm(typed, word)) : terms),
		corrections: matches.flatMap(({ correction }) => correction ?? []),
		interpretations: matches.flatMap(({ interpretation }) => interpretation ?? []),
		unknown,
		unsearchable: tokens.length <= MAX_CHECKED_TOKENS ? findUnsearchable(text) : NOTHING_UNSEARCHABLE,
		isCut: all.length > tokens.length,
	};
}
