import type { Lexicon } from './lexicon.ts';
import { piecesOf } from './tokenize.ts';
import { plainTerm, readAt, type Reading, START, type Taken, type Term } from './interpret.ts';

/** What was understood of a query. */
export interface Plan {
	/** Each once. */
	terms: readonly Term[];
	/** Misspelt words and what they were taken for. */
	mended: readonly Taken[];
	/** Abbreviations and former names, and what they were read as. */
	read: readonly Taken[];
	/** Words that no card has, as typed. */
	unknown: readonly string[];
	/** The query was too long to use all of it. */
	isCut: boolean;
}

const LONGEST_WORD = 60;
/** A pasted question has some hundred words. */
const MOST_PIECES = 300;
/** Longer queries are pasted, and hold no slips of the fingers. */
const LONGEST_TYPED = 15;

/** A last resort for words that no card has: Pagefind finds words that start like them. */
export function guessOf({ unknown }: Plan, { completions }: Lexicon): readonly Term[] {
	return unknown
		.filter((typed) => completions(typed.toLowerCase().slice(0, START)).length > 0)
		.map((typed) => plainTerm(typed, typed.toLowerCase()));
}

function unique(terms: readonly Term[]): Term[] {
	const byWord = new Map<string | undefined, Term>();
	for (const term of terms) {
		const word = term.words[0]?.word;
		if (!byWord.has(word)) byWord.set(word, term);
	}
	return [...byWord.values()];
}

/**
 * Turns what people type into what the cards say.
 * @param mends whether misspelt words are mended
 */
export function planOf(text: string, lexicon: Lexicon, mends = true): Plan {
	const all = piecesOf(text);
	const pieces = all.slice(0, MOST_PIECES).filter(({ word }) => word.length <= LONGEST_WORD);
	const isTyping = /[\p{L}\p{N}]$/u.test(text);
	const isMendable = mends && pieces.length <= LONGEST_TYPED;
	const readings: Reading[] = [];
	for (let at = 0; at < pieces.length;) {
		const isOpen = isTyping && at === pieces.length - 1;
		const reading = readAt(pieces, at, lexicon, { isOpen, isMendable });
		readings.push(reading);
		at += reading.length;
	}
	const terms = readings.flatMap((reading) => reading.terms);
	const unknown = readings.flatMap((reading) => reading.unknown ?? []);
	// A query of nothing but common words is still a query.
	const isCommon = terms.length === 0 && unknown.length === 0;
	return {
		terms: unique(isCommon ? pieces.map(({ typed, word }) => plainTerm(typed, word)) : terms),
		mended: readings.flatMap((reading) => reading.mended ?? []),
		read: readings.flatMap((reading) => reading.read ?? []),
		unknown,
		isCut: all.length > pieces.length,
	};
}
