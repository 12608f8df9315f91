import { fragmentWords, type PagefindFragment } from './pagefind.ts';
import type { Substitution } from './query/token-match.ts';
import { STOP_WORDS } from './query/stop-words.ts';
import { keyOf, type Token, tokenize } from './query/tokenize.ts';

/** Only the best results are compared: their texts are loaded anyway, to be shown. */
export const MAX_COMPARED = 5;

/** The words of shorter queries are next to one another in many texts, so they prefer no card. */
const MIN_WORDS = 5;
/** A card is preferred if it has more than this share of the query in a row. */
const MIN_RUN_SHARE = 0.8;
/** By how many words its run must be longer than the one of the best card. */
const MIN_LEAD = 2;

/** What the wording of a query is compared by. */
export interface Wording {
	tokens: readonly Token[];
	corrections: readonly Substitution[];
}

const keysOfText = new WeakMap<PagefindFragment, readonly string[]>();

/** The keys of a card's words, in order. */
function textKeys(fragment: PagefindFragment): readonly string[] {
	const known = keysOfText.get(fragment) ?? tokenize(fragmentWords(fragment).join(' ')).map(({ word }) => keyOf(word));
	keysOfText.set(fragment, known);
	return known;
}

/** The keys of a query's words, corrected, in order. */
function queryKeys({ tokens, corrections }: Wording): readonly string[] {
	const corrected = new Map(corrections.map(({ from, to }) => [from.toLowerCase(), to]));
	return tokens.map(({ typed, word }) => keyOf(corrected.get(typed.toLowerCase()) ?? word));
}

/** Keys without those of stop words, sorted, as one text. */
const asTitle = (keys: readonly string[]) =>
	keys
		.filter((key) => !STOP_WORDS.has(key))
		.sort()
		.join(' ');

/** The length of the longest run of words that both lists have. */
export function longestRun(query: readonly string[], text: readonly string[]): number {
	let longest = 0;
	let runs: number[] = [];
	for (const word of text) {
		runs = query.map((key, at) => (key === word ? ((at === 0 ? 0 : runs[at - 1]) ?? 0) + 1 : 0));
		longest = Math.max(longest, ...runs);
	}
	return longest;
}

/**
 * Chooses which of the best results comes first: one whose title is the query, else one with such a heading, else one
 * that has most of the query in a row where the best result has less. The index knows how often a card has a word, but
 * not which words are next to it.
 * @param fragments texts of the best results, the best first
 * @returns its position
 */
export function preferExact(query: Wording, fragments: readonly PagefindFragment[]): number {
	const keys = queryKeys(query);
	const wanted = asTitle(keys);
	const isWanted = (text = '') => wanted !== '' && asTitle(tokenize(text).map(({ word }) => keyOf(word))) === wanted;
	const titled = fragments.findIndex(({ meta }) => isWanted(meta['title']));
	if (titled !== -1) return titled;
	const headed = fragments.findIndex(({ anchors }) =>
		anchors.some(({ element, text }) => /^h\d$/.test(element) && isWanted(text)),
	);
	if (headed !== -1) return headed;
	if (keys.length < MIN_WORDS) return 0;
	const runs = fragments.map((fragment) => longestRun(keys, textKeys(fragment)));
	const longest = Math.max(...runs);
	return longest > MIN_RUN_SHARE * keys.length && longest >= (runs[0] ?? 0) + MIN_LEAD ? runs.indexOf(longest) : 0;
}
