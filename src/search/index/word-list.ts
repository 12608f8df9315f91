import { stem } from '../query/stem.ts';
import { splitCompound, type Token, tokenize } from '../query/tokenize.ts';

/** The lists that spelling is checked against. */
export interface WordList {
	/** Words that have only the letters a to z, sorted. */
	words: string[];
	/** Words with other characters, sorted; none if the first list is not complete. */
	others: string[];
	/** Whether all words of the texts are in the lists. */
	complete: boolean;
}

/** Shorter words are hardly ever misspelt. */
const MIN_LENGTH = 3;
/** Shorter words with digits always count as known, so they need not be in the list. */
const MIN_LENGTH_WITH_DIGITS = 5;
/** Longer words are compounds, which the index finds by their parts. */
const MAX_LENGTH = 14;
/** Keeps the file small, because the first search must wait for it. */
const MAX_WORDS = 2600;

/** All words of some texts, with repeats: `parts` has compounds split, `whole` does not. */
export function wordsOf(texts: readonly string[]): { parts: string[]; whole: string[] } {
	const tokens = tokenize(texts.join('\n'));
	const partsByWord = new Map<string, string[]>();
	const partsOf = ({ typed, word }: Token) => {
		let parts = partsByWord.get(typed);
		if (!parts) {
			const split = splitCompound(typed);
			parts = split.length > 0 ? split : [word];
			partsByWord.set(typed, parts);
		}
		return parts;
	};
	return { parts: tokens.flatMap(partsOf), whole: tokens.map(({ word }) => word) };
}

/** Each word once, in its shortest form; the most frequent words first. */
function shortestForms(words: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const byStem = new Map<string, { form: string; count: number }>();
	for (const [word, ownCount] of counts) {
		const key = stem(word);
		const { form, count } = byStem.get(key) ?? { form: word, count: 0 };
		byStem.set(key, { form: word.length < form.length ? word : form, count: count + ownCount });
	}
	return [...byStem.values()].sort((a, b) => b.count - a.count).map(({ form }) => form);
}

/** Chooses the words that spelling is checked against. */
export function wordList(words: readonly string[]): WordList {
	const listed = words
		.map((word) => word.replace(/^\.+/, ''))
		.filter(({ length }) => length >= MIN_LENGTH && length <= MAX_LENGTH);
	const isPlain = (word: string) => /^[a-z]+$/.test(word);
	const forms = shortestForms(listed.filter(isPlain));
	const complete = forms.length <= MAX_WORDS;
	const others = listed.filter((word) => !isPlain(word) && word.length >= MIN_LENGTH_WITH_DIGITS);
	return {
		words: forms.slice(0, MAX_WORDS).sort(),
		others: complete ? [...new Set(others)].sort() : [],
		complete,
	};
}
