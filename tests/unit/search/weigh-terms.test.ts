import { expect, test } from 'vitest';
import { decodePostings, encodePostings } from '../../../src/search/query/posting.ts';
import { weighTerms } from '../../../src/search/index/weigh-terms.ts';
import { someRecord } from '../../support/term-index.ts';

const levelOn = (card: number, word: string, cards: Parameters<typeof someRecord>[0][]) =>
	weighTerms(cards.map((fields) => someRecord(fields)))
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
	expect(weighTerms([someRecord({ text: 'Instances, an instance.' })]).get('instanc')?.form).toBe('instance');
});

test('a word knows the wordings that have it, and how much each of them says', () => {
	const records = [
		someRecord({ phrases: 'slow shard a shard splits' }, ['slow shard', 'how a shard splits']),
		someRecord({ text: 'slow' }),
	];
	const [posting] = weighTerms(records).get('shard')?.postings ?? [];
	expect(posting?.wordings.map(({ number }) => number)).toEqual([0, 1]);
	const [slow, split] = posting?.wordings ?? [];
	expect(slow?.weight).toBeLessThanOrEqual(split?.weight ?? 0);
	const [first, second] = weighTerms(records).get('slow')?.postings ?? [];
	expect(first?.wordings.map(({ number }) => number)).toEqual([0]);
	expect(second?.wordings).toEqual([]);
});

test('postings are read as they were written', () => {
	const postings = [
		{
			card: 0,
			level: 1,
			wordings: [
				{ number: 0, weight: 0 },
				{ number: 59, weight: 61 },
			],
		},
		{ card: 7, level: 31, wordings: [] },
		{ card: 9999, level: 5, wordings: [{ number: 300, weight: 1 }] },
	];
	const read = (some: typeof postings) => decodePostings(JSON.parse(JSON.stringify(encodePostings(some))));
	expect(read(postings)).toEqual(postings);
	const [first, second] = postings.map((posting) => ({ ...posting, wordings: [] }));
	expect(read([first, second].filter((each) => each !== undefined))).toEqual([first, second]);
});
