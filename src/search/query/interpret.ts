import type { Lexicon } from './lexicon.ts';
import { partsOf, type Piece } from './tokenize.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Something to look for; a card that has any of its words has it. */
export interface Term {
	/** What was typed for it. */
	typed: string;
	/** Words or phrases to ask the index for, each with what a find is worth. */
	words: readonly { word: string; worth: number }[];
	/** The compound, such as `GetRecords.IteratorAge`, that the term is a part of. */
	compound?: string;
	/** A compound as a whole. The index finds words that only start like it too, but then on many cards. */
	isWhole?: boolean;
}

/** What was typed, and what it was taken for. */
export interface Taken {
	from: string;
	to: string;
}

/** What was understood of the next pieces of a query. */
export interface Reading {
	/** How many pieces it takes up. */
	length: number;
	terms: readonly Term[];
	/** A misspelt word. */
	mended?: Taken;
	/** An abbreviation, a former name, words run together. */
	read?: Taken;
	/** No card has the word. */
	unknown?: string;
}

/** What is worth knowing of a word besides its letters. */
export interface Circumstances {
	/** It may still be being typed. */
	isOpen: boolean;
	/** It may be a slip of the fingers. */
	isMendable: boolean;
}

const LONGEST_ALIAS = 4;
/** More of them would say nothing about what is being typed. */
const MOST_COMPLETIONS = 8;
/** Fewer letters begin too many words. */
export const START = 3;
const WORTH = { typed: 1, alias: 1.6, typedAlias: 0.6, part: 0.42, completion: 0.5, swapped: 0.8, whole: 1.3 };

const NOTHING: Reading = { length: 1, terms: [] };

const worth = (words: readonly string[], each: number) => words.map((word) => ({ word, worth: each }));

/** A word to be looked for as it stands. */
export const plainTerm = (typed: string, word: string, ...others: Term['words'][]): Term => ({
	typed,
	words: [{ word, worth: WORTH.typed }, ...others.flat()],
});

const partTerms = (compound: string, parts: readonly string[]): Term[] =>
	parts.map((word) => ({ typed: word, words: worth([word], WORTH.part), compound }));

/** The longest alias that starts at a place. */
function readAlias(pieces: readonly Piece[], at: number, { aliases }: Lexicon): Reading | undefined {
	for (let length = Math.min(LONGEST_ALIAS, pieces.length - at); length > 0; length--) {
		const typed = pieces
			.slice(at, at + length)
			.map(({ word }) => word)
			.join(' ');
		const name = aliases.get(typed);
		if (name === undefined) continue;
		const words = [...worth([name.toLowerCase()], WORTH.alias), ...worth([typed], WORTH.typedAlias)];
		return { length, terms: [{ typed, words }], read: { from: typed, to: name } };
	}
	return undefined;
}

function readCompound({ typed, word }: Piece): Reading | undefined {
	const parts = partsOf(typed);
	if (parts.length === 0) return undefined;
	const whole: Term = { typed, words: worth([word], WORTH.whole), isWhole: true };
	return { length: 1, terms: [whole, ...partTerms(word, parts)] };
}

function readWord({ typed, word }: Piece, lexicon: Lexicon, { isOpen, isMendable }: Circumstances): Reading {
	const completions = isOpen ? lexicon.completions(word) : [];
	const isStrange = !lexicon.knows(word) && completions.length === 0;
	const better = isStrange && isMendable ? lexicon.mend(word) : undefined;
	const swaps = isMendable ? lexicon.swaps(word) : [];
	if ([better ?? '', ...swaps].some((other) => STOP_WORDS.has(other))) return NOTHING;
	const swapped = swaps.filter((other) => lexicon.has(other));
	if (isStrange && !better) {
		const halves = isMendable ? lexicon.halves(word) : undefined;
		if (halves) return { length: 1, terms: partTerms(word, halves), read: { from: typed, to: halves.join(' ') } };
		// Pagefind would find other words that start like it.
		if (swapped.length === 0 && lexicon.complete) return { ...NOTHING, unknown: typed };
	}
	const isTelling = word.length >= START && completions.length <= MOST_COMPLETIONS && !lexicon.has(word);
	const completed = worth(isTelling ? completions : [], WORTH.completion);
	return {
		length: 1,
		terms: [plainTerm(typed, better ?? word, completed, worth(swapped, WORTH.swapped))],
		...(better && { mended: { from: typed, to: better } }),
		...(swapped.length > 0 && { read: { from: typed, to: swapped.join(' or ') } }),
	};
}

/** Reads what stands at a place of a query: an alias, a compound, or a word. Common words say nothing. */
export function readAt(pieces: readonly Piece[], at: number, lexicon: Lexicon, word: Circumstances): Reading {
	const alias = readAlias(pieces, at, lexicon);
	if (alias) return alias;
	const piece = pieces[at] as Piece;
	if (STOP_WORDS.has(piece.word)) return NOTHING;
	return readCompound(piece) ?? readWord(piece, lexicon, word);
}
