import type { Lexicon } from './lexicon.ts';
import { partsOf, piecesOf, type Piece } from './pieces.ts';
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

/** What was understood of a query. */
export interface Plan {
	terms: readonly Term[];
	/** Misspelt words and what they were taken for. */
	mended: readonly { from: string; to: string }[];
	/** Abbreviations and former names, and what they were read as. */
	read: readonly { from: string; to: string }[];
	/** Words that no card has, as typed. */
	unknown: readonly string[];
	/** The query was too long to use all of it. */
	isCut: boolean;
}

const LONGEST_ALIAS = 4;
const LONGEST_WORD = 60;
/** A pasted question has some hundred words. */
const MOST_PIECES = 300;
/** Longer queries are pasted, and hold no slips of the fingers. */
const LONGEST_TYPED = 15;
const WORTH = { typed: 1, alias: 1.6, typedAlias: 0.6, part: 0.42, completion: 0.5, swapped: 0.8, whole: 1.3 };

/** The longest alias that starts at a place, what it stands for, and how many pieces it takes. */
function aliasAt(pieces: readonly Piece[], at: number, { aliases }: Lexicon) {
	for (let length = Math.min(LONGEST_ALIAS, pieces.length - at); length > 0; length--) {
		const typed = pieces
			.slice(at, at + length)
			.map(({ word }) => word)
			.join(' ');
		const target = aliases.get(typed);
		if (target !== undefined) return { typed, target, length };
	}
	return undefined;
}

/** More of them would say nothing about what is being typed. */
const MOST_COMPLETIONS = 8;
/** Fewer letters begin too many words. */
const START = 3;

const worth = (words: readonly string[], each: number) => words.map((word) => ({ word, worth: each }));

const plainTerm = (piece: Piece, word: string, ...others: Term['words'][]): Term => ({
	typed: piece.typed,
	words: [{ word, worth: WORTH.typed }, ...others.flat()],
});

/** A last resort for words that no card has: Pagefind finds words that start like them. */
export function guessOf({ unknown }: Plan, { completions }: Lexicon): readonly Term[] {
	return unknown
		.map((typed) => ({ typed, word: typed.toLowerCase() }))
		.filter(({ word }) => completions(word.slice(0, START)).length > 0)
		.map(({ typed, word }) => ({ typed, words: [{ word, worth: WORTH.typed }] }));
}

/**
 * Turns what people type into what the cards say.
 * @param mends whether misspelt words are mended
 */
export function planOf(text: string, lexicon: Lexicon, mends = true): Plan {
	const all = piecesOf(text);
	const pieces = all.slice(0, MOST_PIECES).filter(({ word }) => word.length <= LONGEST_WORD);
	const isTyping = /[\p{L}\p{N}]$/u.test(text);
	const isPasted = pieces.length > LONGEST_TYPED;
	const terms: Term[] = [];
	const mended: { from: string; to: string }[] = [];
	const read: { from: string; to: string }[] = [];
	const unknown: string[] = [];
	const seen = new Set<string>();
	const add = (term: Term) => {
		const key = term.words[0]?.word ?? '';
		if (!seen.has(key)) terms.push(term);
		seen.add(key);
	};
	const addParts = (compound: string, parts: readonly string[]) => {
		for (const word of parts) add({ typed: word, words: [{ word, worth: WORTH.part }], compound });
	};
	for (let at = 0; at < pieces.length;) {
		const alias = aliasAt(pieces, at, lexicon);
		if (alias) {
			const { typed, target, length } = alias;
			add({
				typed,
				words: [
					{ word: target.toLowerCase(), worth: WORTH.alias },
					{ word: typed, worth: WORTH.typedAlias },
				],
			});
			read.push({ from: typed, to: target });
			at += length;
			continue;
		}
		const piece = pieces[at++] as Piece;
		if (STOP_WORDS.has(piece.word)) continue;
		const parts = partsOf(piece.typed);
		if (parts.length > 0) {
			add({ typed: piece.typed, words: [{ word: piece.word, worth: WORTH.whole }], isWhole: true });
			addParts(piece.word, parts);
			continue;
		}
		const isOpen = isTyping && at === pieces.length;
		const completions = isOpen ? lexicon.completions(piece.word) : [];
		const isKnown = lexicon.knows(piece.word) || completions.length > 0;
		const isMendable = mends && !isPasted;
		const better = isKnown || !isMendable ? undefined : lexicon.mend(piece.word);
		const halves = isKnown || !isMendable || better ? undefined : lexicon.halves(piece.word);
		const swapped = isMendable ? lexicon.swaps(piece.word) : [];
		if (STOP_WORDS.has(better ?? '') || swapped.some((word) => STOP_WORDS.has(word))) continue;
		const meant = swapped.filter((word) => lexicon.has(word));
		if (meant.length > 0) read.push({ from: piece.typed, to: meant.join(' or ') });
		if (better) mended.push({ from: piece.typed, to: better });
		if (halves) {
			addParts(piece.word, halves);
			read.push({ from: piece.typed, to: halves.join(' ') });
		} else if (!isKnown && !better && meant.length === 0 && lexicon.complete) {
			// Pagefind would find other words that start like it.
			unknown.push(piece.typed);
		} else {
			const isTelling = piece.word.length >= START && completions.length <= MOST_COMPLETIONS;
			const completed = isTelling && !lexicon.has(piece.word) ? completions : [];
			add(plainTerm(piece, better ?? piece.word, worth(completed, WORTH.completion), worth(meant, WORTH.swapped)));
		}
	}
	// A query of nothing but common words is still a query.
	if (terms.length === 0 && unknown.length === 0) {
		for (const piece of pieces) add(plainTerm(piece, piece.word));
	}
	return { terms, mended, read, unknown, isCut: all.length > pieces.length };
}
