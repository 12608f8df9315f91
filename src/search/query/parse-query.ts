import { COMPARING_WORDS, LINKING_WORDS } from './comparing-words.ts';
import { interpret } from './interpret.ts';
import type { Lexicon } from './lexicon.ts';
import { quotedPhrases } from './quoted.ts';
import { type Term, termOf } from './term.ts';
import type { Substitution, TokenMatch } from './token-match.ts';
import { type Token, tokenize } from './tokenize.ts';
import { unsearchableSymbols } from './unsearchable-symbols.ts';

/** What is searched for, and how it differs from what was typed. */
export interface ParsedQuery {
	/** Without repeats. */
	terms: readonly Term[];
	/** The terms of each clause. What is typed is one clause; pasted texts have one at each punctuation mark. */
	clauses: readonly (readonly Term[])[];
	/**
	 * Set if the query asks to compare things: with a word such as `vs`, or with `or` between two words. Pasted texts do
	 * not.
	 */
	compares: 'vs' | 'or' | undefined;
	/** The terms without the words that ask to compare, such as `vs`. */
	comparedTerms: readonly Term[];
	/** Misspelt words and their corrections. */
	corrections: readonly Substitution[];
	/** Abbreviations, former names and words written as one, and what they were understood as. */
	interpretations: readonly Substitution[];
	/** Words that no card has, as typed. */
	unknown: readonly string[];
	/** Texts in quotes, which a card must have word by word. Those of pasted texts do not count. */
	phrases: readonly string[];
	/** Symbols that cannot be searched for, such as emoji. Pasted texts are not checked for them. */
	unsearchableSymbols: readonly string[];
	/** A long text counts as pasted, such as a whole question. Not all of its words matter. */
	isPasted: boolean;
	/** The query was too long to use all of it. */
	isCut: boolean;
}

/** A query as words. */
export interface TokenizedQuery {
	text: string;
	tokens: readonly Token[];
	/** The last word, if the reader may still be typing it. */
	unfinished: Token | undefined;
	phrases: readonly string[];
	isPasted: boolean;
	isCut: boolean;
}

const MAX_WORD_LENGTH = 100;
/** A pasted exam question has about a hundred words. */
const MAX_TOKENS = 300;
/** Longer queries count as pasted and are not spell-checked. */
const MAX_TYPED_TOKENS = 15;

export function tokenizeQuery(text: string): TokenizedQuery {
	const all = tokenize(text);
	const isUsable = ({ word }: Token) => word.length <= MAX_WORD_LENGTH;
	const tokens = all.slice(0, MAX_TOKENS).filter(isUsable);
	const unfinished = /[\p{L}\p{N}]$/u.test(text) ? tokens.at(-1) : undefined;
	const isPasted = tokens.length > MAX_TYPED_TOKENS;
	const phrases = isPasted ? [] : quotedPhrases(text).filter((phrase) => tokenize(phrase).every(isUsable));
	return { text, tokens, unfinished, phrases, isPasted, isCut: all.length > tokens.length };
}

const idOf = ({ alternatives }: Term) => alternatives.map(({ words }) => words.join(' ')).join('|');

/** Keeps the first of equal terms. */
function withoutRepeats(terms: readonly Term[]): Term[] {
	const byId = new Map<string, Term>();
	for (const term of terms) if (!byId.has(idOf(term))) byId.set(idOf(term), term);
	return [...byId.values()];
}

const CLAUSE_END = /(?<=[.?!;:,])\s+/u;

/** The terms of each clause of a pasted text. */
const clausesOf = (text: string, terms: readonly Term[]): Term[][] =>
	text.split(CLAUSE_END).map((clause) => {
		const words = new Set(tokenize(clause).map(({ typed }) => typed.toLowerCase()));
		return terms.filter(({ typed }) =>
			typed
				.toLowerCase()
				.split(' ')
				.every((word) => words.has(word)),
		);
	});

/** Whether and how a query asks to compare things. */
function comparesHow({ tokens, isPasted }: TokenizedQuery): ParsedQuery['compares'] {
	if (isPasted) return undefined;
	if (tokens.some(({ word }) => COMPARING_WORDS.has(word))) return 'vs';
	return tokens.slice(1, -1).some(({ word }) => word === 'or') ? 'or' : undefined;
}

const isComparing = ({ typed }: Term) =>
	COMPARING_WORDS.has(typed.toLowerCase()) || LINKING_WORDS.has(typed.toLowerCase());

/** Turns what people type into words that the cards use. */
export function parseQuery(query: TokenizedQuery, lexicon: Lexicon): ParsedQuery {
	const { text, tokens, unfinished, phrases, isPasted, isCut } = query;
	const matches: TokenMatch[] = [];
	for (let index = 0; index < tokens.length;) {
		const match = interpret(tokens, index, lexicon, tokens[index] === unfinished);
		matches.push(match);
		index += match.length;
	}
	const terms = matches.flatMap((match) => match.terms);
	const unknown = matches.flatMap((match) => match.unknown ?? []);
	// If the query has only stop words, they are searched for.
	const hasStopWordsOnly = terms.length === 0 && unknown.length === 0;
	const stopWords = () =>
		tokens.filter(({ word }) => lexicon.has(word)).map(({ typed, word }) => termOf(typed, [word]));
	const searched = withoutRepeats(hasStopWordsOnly ? stopWords() : terms);
	return {
		terms: searched,
		clauses: isPasted ? clausesOf(text, searched) : [searched],
		compares: comparesHow(query),
		comparedTerms: searched.filter((term) => !isComparing(term)),
		corrections: matches.flatMap(({ correction }) => correction ?? []),
		interpretations: matches.flatMap(({ interpretation }) => interpretation ?? []),
		unknown: [...new Set(unknown)],
		phrases,
		unsearchableSymbols: isPasted ? [] : unsearchableSymbols(text),
		isPasted,
		isCut,
	};
}
