import { expect, test } from 'vitest';
import { type Term, termOf } from '../../../src/search/query/term.ts';
import type { Posting } from '../../../src/search/query/posting.ts';
import { rank } from '../../../src/search/query/rank.ts';

const posting = (card: number) => ({ card, level: 10, wordings: [] });
const order = (terms: Term[], index: Record<string, number[]>, total = 42) =>
	rank(terms, (word) => (index[word] ?? []).map(posting), total).map(({ card }) => card);
const term = (word: string) => termOf(word, [word]);

test('a card with more of the words comes first', () => {
	expect(order([term('shard'), term('slow')], { shard: [1, 2], slow: [2] })).toEqual([2, 1]);
});

test('a card need not have all words', () => {
	expect(order([term('shard'), term('nowhere')], { shard: [1] })).toEqual([1]);
});

test('a card that has the words in one wording comes before one that has them in two, unless they are in two clauses of the query', () => {
	const wording = (number: number) => [{ number, weight: 8 }];
	const postings: Record<string, Posting[]> = {
		slow: [
			{ card: 1, level: 11, wordings: wording(0) },
			{ card: 2, level: 10, wordings: wording(1) },
		],
		shard: [
			{ card: 1, level: 11, wordings: wording(1) },
			{ card: 2, level: 10, wordings: wording(1) },
		],
	};
	const terms = [term('slow'), term('shard')];
	const first = (clauses?: Term[][]) =>
		rank(terms, (word) => postings[word] ?? [], 42, { ...(clauses && { clauses }) })[0]?.card;
	expect(first()).toBe(2);
	// Words of different clauses of the query need not be in one wording.
	expect(first(terms.map((each) => [each]))).toBe(1);
});

test('a card that has all words comes before one that has the rarer half of them more often', () => {
	const postings: Record<string, Posting[]> = {
		slow: [{ card: 1, level: 5, wordings: [] }],
		shard: [
			{ card: 1, level: 10, wordings: [] },
			{ card: 2, level: 16, wordings: [] },
		],
	};
	const ranked = rank([term('slow'), term('shard')], (word) => postings[word] ?? [], 42);
	expect(ranked.map(({ card }) => card)).toEqual([1, 2]);
});

test('of two words both are meant, of four not all: the rarer ones on another card may be enough', () => {
	const on = (card: number, level: number): Posting => ({ card, level, wordings: [] });
	const postings: Record<string, Posting[]> = {
		slow: [on(1, 5)],
		shard: [on(1, 5), on(2, 16)],
		lag: [on(1, 1), on(2, 8)],
		alarm: [on(1, 1), on(2, 8)],
	};
	const first = (...words: string[]) => rank(words.map(term), (word) => postings[word] ?? [], 42)[0]?.card;
	expect(first('slow', 'shard')).toBe(1);
	expect(first('slow', 'shard', 'lag', 'alarm')).toBe(2);
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
	const postingsOf = (word: string) => (postings[word] ?? []).map(posting);
	const terms = [term('queue'), term('build')];
	const without = rank(terms, (word) => postingsOf(word).filter(({ card }) => card < 4), 40);
	const withThem = rank(terms, postingsOf, 42, { comparisons: new Set([4, 5]) });
	expect(withThem.filter(({ card }) => card < 4)).toEqual(without);
	expect(withThem.map(({ card }) => card)).toContain(4);
});

test('cards with equal scores are always in the same order', () => {
	expect(order([term('shard')], { shard: [5, 8] })).toEqual([5, 8]);
});
