import type { Lexicon } from './lexicon.ts';
import { matchWord } from './match-word.ts';
import { BOOST } from './term.ts';
import type { TokenMatch } from './token-match.ts';
import { type Token, tokenize } from './tokenize.ts';

const MAX_ALIAS_WORDS = 4;

const wordsOf = (text: string) => tokenize(text).map(({ word }) => word);

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

/** Interprets the token at an index: as the start of an alias, else as a single word. */
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
	return matchWord(token, lexicon, isUnfinished);
}
