import type { Wording } from '../query/posting.ts';
import { STOP_WORDS } from '../query/stop-words.ts';
import { formsOf, keyOf, tokenize } from '../query/tokenize.ts';

/** The keys of each word of a text, without stop words. */
const keysOfWords = (text: string) =>
	tokenize(text)
		.filter(({ word }) => !STOP_WORDS.has(word))
		.map((token) => [...new Set(formsOf(token).map(keyOf))]);

/** The wordings of a card that have a word, by the word's key. */
export type WordingsByKey = ReadonlyMap<string, readonly Wording[]>;

/**
 * Lists which wordings of a card have a word.
 * @param wordings titles, questions and phrases, each one way to ask for the card
 * @param rarity the inverse document frequency of a word by its key
 */
export function indexWordings(wordings: readonly string[], rarity: (key: string) => number): WordingsByKey {
	const byKey = new Map<string, Wording[]>();
	for (const [number, wording] of wordings.entries()) {
		const words = keysOfWords(wording);
		const weight = Math.round(words.reduce((sum, keys) => sum + Math.max(...keys.map(rarity)), 0));
		for (const key of new Set(words.flat())) {
			const list = byKey.get(key);
			if (list) list.push({ number, weight });
			else byKey.set(key, [{ number, weight }]);
		}
	}
	return byKey;
}
