import { COMPARING_WORDS } from './comparing-words.ts';
import { type Lexicon, MAX_COMPLETIONS } from './lexicon.ts';
import { MIN_CORRECTABLE_LENGTH } from './spelling.ts';
import { BOOST, termOf } from './term.ts';
import { NO_MATCH, type TokenMatch } from './token-match.ts';
import { splitAtSymbols, splitCompound, type Token } from './tokenize.ts';

/** Shorter starts of words have too many completions. */
const MIN_PREFIX_LENGTH = 3;

/** An identifier such as `s3:GetObject`, unlike words that a hyphen or a slash joins. */
const isIdentifier = (typed: string) => /[^\p{L}\p{N}/–-]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(typed);

const tokenOf = (typed: string): Token => ({ typed, word: typed.toLowerCase() });

/** A compound that a card has is searched for as a whole, any other one by its parts. Undefined for a plain word. */
function matchCompound(token: Token, lexicon: Lexicon, isUnfinished: boolean): TokenMatch | undefined {
	const { typed, word } = token;
	const parts = splitCompound(typed);
	if (parts.length === 0) return undefined;
	if (lexicon.has(word)) return { length: 1, terms: [termOf(typed, [word], BOOST.whole)] };
	const pieces = splitAtSymbols(typed);
	const matches = (pieces.length > 1 ? pieces : parts).map((piece, index, { length }) => {
		const isLast = isUnfinished && index === length - 1;
		const match = pieces.length > 1 ? matchCompoundOrWord : matchPlainWord;
		return match(tokenOf(piece), lexicon, isLast);
	});
	const terms = matches.flatMap((match) => match.terms);
	const isComplete = !(isUnfinished && lexicon.isStart(word));
	return { length: 1, terms, ...(isIdentifier(typed) && isComplete && { unknown: typed }) };
}

/** A word that no card has: what may be meant by it is searched for. */
function matchUnknown({ typed, word }: Token, lexicon: Lexicon): TokenMatch {
	if (COMPARING_WORDS.has(word)) return NO_MATCH;
	const { words, halves } = lexicon.correctionOf(word);
	if (words.some(lexicon.isStopWord)) return NO_MATCH;
	const [best] = words;
	if (best !== undefined) {
		const terms = [termOf(typed, words, BOOST.corrected)];
		if (words.length === 1 && word.length >= MIN_CORRECTABLE_LENGTH)
			return { length: 1, terms, correction: { from: typed, to: best } };
		return { length: 1, terms, interpretation: { from: typed, to: words.join(' or ') } };
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

/** A word that is no compound, and its completions if it may be unfinished or shortened. */
function matchPlainWord(token: Token, lexicon: Lexicon, isUnfinished: boolean): TokenMatch {
	const { typed, word } = token;
	const bare = word.replace(/^\.+/, '');
	const known = [word, bare].find(lexicon.has);
	// A short word that no card has may be the start of one: `util`.
	const isStart = isUnfinished || (known === undefined && bare.length < MIN_CORRECTABLE_LENGTH);
	const completions = isStart && bare.length >= MIN_PREFIX_LENGTH ? lexicon.completions(bare) : [];
	const completed = completions.length <= MAX_COMPLETIONS ? completions : [];
	const mayBeStart = isUnfinished && (bare.length < MIN_PREFIX_LENGTH || lexicon.isStart(bare));
	if (known === undefined && completions.length === 0 && !mayBeStart) return matchUnknown(token, lexicon);
	// `.net` is not completed, although `network` starts like it.
	const isComplete = known === word && word !== bare;
	const alternatives = [
		...termOf(typed, known === undefined ? [] : [known]).alternatives,
		...termOf(typed, isComplete ? [] : completed, known === undefined ? BOOST.completion : BOOST.longer).alternatives,
	];
	return alternatives.length > 0 ? { length: 1, terms: [{ typed, alternatives }] } : NO_MATCH;
}

const matchCompoundOrWord = (token: Token, lexicon: Lexicon, isUnfinished: boolean): TokenMatch =>
	matchCompound(token, lexicon, isUnfinished) ?? matchPlainWord(token, lexicon, isUnfinished);

/**
 * A word with symbols, such as `C#` or `--capabilities`. If no card has it with them, it is searched for without them, but
 * not if that leaves a single letter: `C` is not what `C++` means.
 */
function matchWithSymbols(token: Token, lexicon: Lexicon, isUnfinished: boolean): TokenMatch | undefined {
	const { typed, word, withSymbols } = token;
	if (withSymbols === undefined) return undefined;
	if (lexicon.has(withSymbols))
		return { length: 1, terms: [termOf(withSymbols, [withSymbols.toLowerCase()], BOOST.whole)] };
	if (word.length === 1) return { ...NO_MATCH, unknown: withSymbols };
	const match = matchCompoundOrWord(token, lexicon, isUnfinished);
	if (match.unknown !== undefined) return { ...match, unknown: withSymbols };
	return { ...match, interpretation: match.interpretation ?? { from: withSymbols, to: typed } };
}

/**
 * What a single token means: a word with symbols, a compound or a plain word. Stop words have no terms.
 * @param isUnfinished whether the reader may still be typing it
 */
export function matchWord(token: Token, lexicon: Lexicon, isUnfinished: boolean): TokenMatch {
	const match = matchWithSymbols(token, lexicon, isUnfinished);
	if (match) return match;
	return lexicon.isStopWord(token.word) ? NO_MATCH : matchCompoundOrWord(token, lexicon, isUnfinished);
}
