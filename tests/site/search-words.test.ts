import { expect, test } from 'vitest';
import { changedWords } from '../support/changed-words.ts';
import { nodeEngine, siteSearch } from '../support/node-engine.ts';
import { seededRandom } from '../support/seeded-random.ts';

test('no word and no identifier of a card is changed by the search, as it is written and in small letters', async () => {
	const { engine, texts } = await siteSearch();
	expect(texts.length).toBeGreaterThan(0);
	expect(await changedWords(engine, texts)).toEqual([]);
});

/**
 * Two words written as one, words with punctuation, and starts of words: a search finds out only while it reads the
 * query.
 */
const FORMS: readonly ((first: string, second: string) => string)[] = [
	(first, second) => `on${first} ${second}`,
	(first, second) => `${first}${second}`,
	(first, second) => `<${first}=x on${second}=alert(1)>`,
	(first, second) => `${first.slice(0, 4)} .${second.slice(0, 3)}`,
	(first, second) => `${first.slice(0, 3)}:${second.slice(0, 4)}`,
];

test('whatever a query is read as, its words are loaded before cards are ranked', async () => {
	const random = seededRandom(71);
	for (let round = 0; round < 6; round++) {
		// A new engine has loaded nothing yet.
		const { find, texts } = await nodeEngine('dist');
		const words = texts.flatMap((text) => text.toLowerCase().match(/\b[a-z]{4,9}\b/g) ?? []);
		const word = () => words[Math.floor(random() * words.length)] ?? '';
		for (const form of FORMS) {
			const query = form(word(), word());
			await expect(find(query), query).resolves.toBeInstanceOf(Array);
		}
	}
});
