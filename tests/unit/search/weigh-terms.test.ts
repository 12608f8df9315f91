import { expect, test } from 'vitest';
import { decodePostings, encodePostings } from '../../../src/search/query/posting.ts';
import { weighTerms } from '../../../src/search/index/weigh-terms.ts';
import { someFields } from '../../support/term-index.ts';

const levelOn = (card: number, word: string, cards: Parameters<typeof someFields>[0][]) =>
	weighTerms(cards.map(someFields))
		.get(word)
		?.postings.find((posting) => posting.card === card)?.level ?? 0;

test('a word in the title counts more than the same word in the text', () => {
	const cards = [{ title: 'shard' }, { text: 'shard' }];
	expect(levelOn(0, 'shard', cards)).toBeGreaterThan(levelOn(1, 'shard', cards));
});

test('a repeated word counts more, but not twice as much', () => {
	const cards = [{ text: 'shard shard' }, { text: 'shard' }];
	const [twice, once] = [levelOn(0, 'shard', cards), levelOn(1, 'shard', cards)];
	expect(twice).toBeGreaterThan(once);
	expect(twice).toBeLessThan(2 * once);
});

test('a word counts less in a title that is longer than others', () => {
	const cards = [{ title: 'shard' }, { title: 'shard among many more words of a long title' }];
	expect(levelOn(0, 'shard', cards)).toBeGreaterThan(levelOn(1, 'shard', cards));
});

test('forms of a word count together, under the shortest form', () => {
	expect(weighTerms([someFields({ text: 'Instances, an instance.' })]).get('instanc')?.form).toBe('instance');
});

test('postings are read as they were written', () => {
	const postings = [
		{ card: 0, level: 1 },
		{ card: 7, level: 31 },
		{ card: 9999, level: 5 },
	];
	expect(decodePostings(encodePostings(postings))).toEqual(postings);
});
