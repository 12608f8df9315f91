import { expect, test } from 'vitest';
import { bestWindow, compoundScore } from '../../../src/search/query/proximity.ts';
import type { Term } from '../../../src/search/query/interpret.ts';
import { type HitsByCard, rank, relevant } from '../../../src/search/query/rank.ts';

const term = (word: string, compound?: string): Term => ({
	typed: word,
	words: [{ word, boost: 1 }],
	...(compound && { compound }),
});
const hits = (cards: Record<string, number[]>): HitsByCard =>
	new Map(Object.entries(cards).map(([id, words]) => [id, { score: 1, words }]));
const order = (terms: Term[], index: Record<string, HitsByCard>) =>
	rank(terms, (word) => index[word], 42).map(({ id }) => id);

test('a card with more of the words comes first', () => {
	const index = { shard: hits({ a: [1], b: [1] }), slow: hits({ b: [40] }) };
	expect(order([term('shard'), term('slow')], index)).toEqual(['b', 'a']);
});

test('a card need not have all words', () => {
	expect(order([term('shard'), term('nowhere')], { shard: hits({ a: [1] }) })).toEqual(['a']);
});

test('a card with a small share of the best score is left out', () => {
	const ranked = [10, 9, 2, 1].map((score) => ({ id: `card${score}`, score }));
	expect(relevant(ranked).map(({ score }) => score)).toEqual([10, 9, 2]);
	expect(relevant([])).toEqual([]);
});

test('a rare word counts more than a common one', () => {
	const everywhere = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`card${index}`, [1]]));
	const index = { build: hits(everywhere), badge: hits({ rare: [1] }) };
	expect(order([term('build'), term('badge')], index)[0]).toBe('rare');
});

test('words near each other count more than distant words', () => {
	const index = { log: hits({ apart: [1], near: [10] }), driver: hits({ apart: [200], near: [12] }) };
	expect(order([term('log'), term('driver')], index)).toEqual(['near', 'apart']);
});

test('a whole compound counts only if it is on few cards', () => {
	const whole = { ...term('getrecords'), isWhole: true };
	const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`card${index}`, [1]]));
	expect(order([whole], { getrecords: hits({ a: [1] }) })).toEqual(['a']);
	expect(order([whole], { getrecords: hits(many) })).toEqual([]);
});

test('cards with equal scores are always in the same order', () => {
	expect(order([term('shard')], { shard: hits({ b: [1], a: [1] }) })).toEqual(['a', 'b']);
});

test('a window counts each term once, and the score of a single term is 0', () => {
	const match = (score: number, positions: number[]) => ({ score, positions, term: term('x') });
	expect(bestWindow([match(2, [1, 2, 3])], 10)).toBe(0);
	expect(bestWindow([match(2, [1, 5]), match(3, [4, 100])], 10)).toBe(5);
	expect(bestWindow([match(2, [1]), match(3, [100])], 10)).toBe(3);
});

test('a compound counts if all its parts are in one word', () => {
	const [get, records] = [term('get', 'getrecords'), term('records', 'getrecords')];
	const matches = (first: number[], second: number[]) => [
		{ score: 1, positions: first, term: get },
		{ score: 1, positions: second, term: records },
	];
	expect(compoundScore(matches([7], [3, 7]), [get, records])).toBe(2);
	expect(compoundScore(matches([7], [8]), [get, records])).toBe(0);
	expect(compoundScore(matches([7], [7]).slice(1), [get, records])).toBe(0);
});
