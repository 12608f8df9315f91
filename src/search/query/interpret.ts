import { COMPARING_WORDS } from './comparing-words.ts';
import { type Lexicon, MAX_COMPLETIONS } from './lexicon.ts';
import { MIN_CORRECTABLE_LENGTH } from './spelling.ts';
import { splitAtSigns, splitCompound, type Token, tokenize } from './tokenize.ts';

/** One way in which a card can match a term. */
export interface Alternative {
	/** The card must have them all. */
	words: readonly string[];
	/** A match's score is multiplied by it. */
	boost: number;
}

/** Something to search for. A card's score is that of the best alternative. */
export interface Term {
	/** The typed text that the alternatives stand for. */
	typed: string;
	alternatives: readonly Alternative[];
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

const MAX_ALIAS_WORDS = 4;
/** Shorter starts of words have too many completions. */
const MIN_PREFIX_LENGTH = 3;
/**
 * Factors for the score of a match. `alias` is for the alias itself and for the name that it was understood as, `whole` for
 * a compound, `longer` for completions of what is a word already.
 */
const BOOST = { typed: 1, alias: 1, whole: 1.3, completion: 0.8, longer: 0.45, mended: 1 };

const NO_MATCH: TokenMatch = { length: 1, terms: [] };

const wordsOf = (text: string) => tokenize(text).map(({ word }) => word);

/** A term that matches any of some words. */
export const termOf = (typed: string, words: readonly string[], boost = BOOST.typed): Term => ({
	typed,
	alternatives: words.map((word) => ({ words: [word], boost })),
});

/** The longest alias that starts at this token. */
function matchAlias(tokens: readonly Token[], start: number, { aliases, parts }: Lexicon): TokenMatch | undefined {
	for (let length = Math.min(MAX_ALIAS_WORDS, tokens.length - start); length > 0; length--) {
		const words = tokens.slice(start, start + length).map(({ word }) => word);
		const typed = words.join(' ');
		const names = aliases.get(typed);
		if (names === undefined) continue;
		const alternatives = [
			...names.map((name) => ({ words: wordsOf(name), boost: BOOST.alias })),
			{ words, boost: BOOST.alias },
		];
		const interpretation = { from: typed, to: names.join(' or ') };
		const match = { length, terms: [{ typed, alternatives }], interpretation };
		return parts.has(typed) ? { ...match, unknown: typed } : match;
	}
	return undefined;
}

/** An identifier such as `s3:GetObject`, unlike words that a hyphen or a stroke joins. */
const isIdentifier = (typed: string) => /[^\p{L}\p{N}/–-]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(typed);

const tokenOf = (typed: string): Token => ({ typed, word: typed.toLowerCase() });

/** A compound that a card has is searched for as a whole, any other one by its parts. */
function matchCompound(token: Token, lexicon: Lexicon, isUnfinished: boolean): TokenMatch | undefined {
	const { typed, word } = token;
	const parts = splitCompound(typed);
	if (parts.length === 0) return undefined;
	if (lexicon.has(word)) return { length: 1, terms: [termOf(typed, [word], BOOST.whole)] };
	const pieces = splitAtSigns(typed);
	const matches = (pieces.length > 1 ? pieces : parts).map((piece, index, { length }) => {
		const isLast = isUnfinished && index === length - 1;
		return (
			(pieces.length > 1 && matchCompound(tokenOf(piece), lexicon, isLast)) ||
			matchWord(tokenOf(piece), lexicon, isLast)
		);
	});
	const terms = matches.flatMap((match) => match.terms);
	const isComplete = !(isUnfinished && lexicon.isStart(word));
	return { length: 1, terms, ...(isIdentifier(typed) && isComplete && { unknown: typed }) };
}

/**
 * A word with signs, such as `C#` or `--capabilities`. If no card has it so, it is searched for without the signs; not a
 * single letter, because `C` is not what `C++` means.
 */
function matchSigned(token: Token, lexicon: Lexicon, isUnfinished: boolean): TokenMatch | undefined {
	const { typed, word, signed } = token;
	if (signed === undefined) return undefined;
	if (lexicon.has(signed)) return { length: 1, terms: [termOf(signed, [signed.toLowerCase()], BOOST.whole)] };
	if (word.length === 1) return { ...NO_MATCH, unknown: signed };
	const match = matchCompound(token, lexicon, isUnfinished) ?? matchWord(token, lexicon, isUnfinished);
	if (match.unknown !== undefined) return { ...match, unknown: signed };
	return { ...match, interpretation: match.interpretation ?? { from: signed, to: typed } };
}

/** Words of the cards that may be meant by one that no card has. */
function matchUnknown({ typed, word }: Token, lexicon: Lexicon): TokenMatch {
	if (COMPARING_WORDS.has(word)) return NO_MATCH;
	const { corrections, halves } = lexicon.mendOf(word);
	if (corrections.some(lexicon.isStopWord)) return NO_MATCH;
	const [best] = corrections;
	if (best !== undefined) {
		const terms = [termOf(typed, corrections, BOOST.mended)];
		if (corrections.length === 1 && word.length >= MIN_CORRECTABLE_LENGTH)
			return { length: 1, terms, correction: { from: typed, to: best } };
		return { length: 1, terms, interpretation: { from: typed, to: corrections.join(' or ') } };
	}
	if (halves)
		return {
			length: 1,
			terms: halves.map((half) => termOf(half, [half])),
			interpretation: { from: typed, to: halves.join(' ') },
			unknown: typed,
		};
	return { ...NO_MATCH, unknown: typed };
}

function matchWord(token: Token, lexicon: Lexicon, isUnfinished: boolean): TokenMatch {
	const { typed, word } = token;
	const bare = word.replace(/^\.+/, '');
	const known = [word, bare].find(lexicon.has);
	// A short word that is not known may be an abbreviation: `util`.
	const isStart = isUnfinished || (known === undefined && bare.length < MIN_CORRECTABLE_LENGTH);
	const completions = isStart && bare.length >= MIN_PREFIX_LENGTH ? lexicon.completions(bare) : [];
	const completed = completions.length <= MAX_COMPLETIONS ? completions : [];
	const mayBeStart = isUnfinished && (bare.length < MIN_PREFIX_LENGTH || lexicon.isStart(bare));
	if (known === undefined && completions.length === 0 && !mayBeStart) return matchUnknown(token, lexicon);
	// `.net` is whole, although `network` starts like it.
	const isWhole = known === word && word !== bare;
	const alternatives = [
		...termOf(typed, known === undefined ? [] : [known]).alternatives,
		...termOf(typed, isWhole ? [] : completed, known === undefined ? BOOST.completion : BOOST.longer).alternatives,
	];
	return alternatives.length > 0 ? { length: 1, terms: [{ typed, alternatives }] } : NO_MATCH;
}

/** Interprets the token at an index as the start of an alias, as a compound or as a word. Stop words have no terms. */
export function interpret(
	tokens: readonly Token[],
	index: number,
	lexicon: Lexicon,
	isUnfinished: boolean,
): TokenMatch {
	const alias = matchAlias(tokens, index, lexicon);
	if (alias) return alias;
	const token = tokens[index];
	if (!token) throw new RangeError(`No token ${index} in a query of ${tokens.length}.`);
	const signed = matchSigned(token, lexicon, isUnfinished);
	if (signed) return signed;
	if (lexicon.isStopWord(token.word)) return NO_MATCH;
	return matchCompound(token, lexicon, isUnfinished) ?? matchWord(token, lexicon, isUnfinished);
}
