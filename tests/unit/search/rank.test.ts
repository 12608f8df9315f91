import { expect, test } from 'vitest';
import { type Term, termOf } from '../../../src/search/query/interpret.ts';
import { rank } from '../../../src/search/query/rank.ts';

const order = (terms: Term[], index: Record<string, number[]>, total = 42) =>
	rank(terms, (word) => (index[word] ?? []).map((card) => ({ card, level: 10 })), total).map(({ card }) => card);
const term = (word: string) => termOf(word, [word]);

test('a card with more of the words comes first', () => {
	expect(order([term('shard'), term('slow')], { shard: [1, 2], slow: [2] })).toEqual([2, 1]);
});

test('a card need not have all words', () => {
	expect(order([term('shard'), term('nowhere')], { shard: [1] })).toEqual([1]);
});

test('a rare word counts more than a common one', () => {
	const everywhere = Array.from({ length: 30 }, (_, index) => index);
	expect(order([term('build'), term('badge')], { build: everywhere, badge: [40] })[0]).toBe(40);
});

test('a card with a small share of the best score is left out', () => {
	const everywhere = Array.from({ length: 41 }, (_, index) => index);
	expect(order([term('shard'), term('build')], { shard: [3], build: everywhere })).toEqual([3]);
});

test('of several alternatives, the best one counts', () => {
	const either: Term = {
		typed: 'ecr',
		alternatives: [
			{ words: ['container', 'registry'], boost: 1 },
			{ words: ['ecr'], boost: 0.6 },
		],
	};
	expect(order([either], { container: [1, 2], registry: [2], ecr: [3] })).toEqual([2, 3]);
});

test('comparisons do not change how much the words of cards count', () => {
	const postings: Record<string, number[]> = { queue: [0, 1, 2, 3, 4, 5], build: [1, 2] };
	const postingsOf = (word: string) => (postings[word] ?? []).map((card) => ({ card, level: 10 }));
	const terms = [term('queue'), term('build')];
	const without = rank(terms, (word) => postingsOf(word).filter(({ card }) => card < 4), 40);
	const withThem = rank(terms, postingsOf, 42, new Set([4, 5]));
	expect(withThem.filter(({ card }) => card < 4)).toEqual(without);
	expect(withThem.map(({ card }) => card)).toContain(4);
});

test('cards with equal scores are always in the same order', () => {
	expect(order([term('shard')], { shard: [5, 8] })).toEqual([5, 8]);
});
