import { expect, test } from 'vitest';
import { bestStretch, wholeCompounds } from '../../../src/search/query/proximity.ts';
import type { Term } from '../../../src/search/query/interpret.ts';
import { type Found, rank, relevant } from '../../../src/search/query/rank.ts';

const term = (word: string, compound?: string): Term => ({
	typed: word,
	words: [{ word, worth: 1 }],
	...(compound && { compound }),
});
const found = (cards: Record<string, number[]>): Found =>
	new Map(Object.entries(cards).map(([id, words]) => [id, { score: 1, words }]));
const order = (terms: Term[], index: Record<string, Found>) =>
	rank(terms, (word) => index[word], 42).map(({ id }) => id);

test('a card with more of the words comes first', () => {
	const index = { shard: found({ a: [1], b: [1] }), slow: found({ b: [40] }) };
	expect(order([term('shard'), term('slow')], index)).toEqual(['b', 'a']);
});

test('a card needs not have all words', () => {
	expect(order([term('shard'), term('nowhere')], { shard: found({ a: [1] }) })).toEqual(['a']);
});

test('a card that has next to nothing of what the best one has is left out', () => {
	const ranked = [10, 9, 2, 1].map((score) => ({ id: `card${score}`, score }));
	expect(relevant(ranked).map(({ score }) => score)).toEqual([10, 9, 2]);
	expect(relevant([])).toEqual([]);
});

test('a rare word counts more than a common one', () => {
	const everywhere = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`card${at}`, [1]]));
	const index = { build: found(everywhere), badge: found({ rare: [1] }) };
	expect(order([term('build'), term('badge')], index)[0]).toBe('rare');
});

test('words near each other count more than words apart', () => {
	const index = { log: found({ apart: [1], near: [10] }), driver: found({ apart: [200], near: [12] }) };
	expect(order([term('log'), term('driver')], index)).toEqual(['near', 'apart']);
});

test('a compound as a whole is believed on few cards only', () => {
	const whole = { ...term('getrecords'), isWhole: true };
	const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`card${at}`, [1]]));
	expect(order([whole], { getrecords: found({ a: [1] }) })).toEqual(['a']);
	expect(order([whole], { getrecords: found(many) })).toEqual([]);
});

test('of equals the order is always the same', () => {
	expect(order([term('shard')], { shard: found({ b: [1], a: [1] }) })).toEqual(['a', 'b']);
});

test('a stretch counts each word once, and one word alone is near nothing', () => {
	const place = (value: number, words: number[]) => ({ value, words, term: term('x') });
	expect(bestStretch([place(2, [1, 2, 3])], 10)).toBe(0);
	expect(bestStretch([place(2, [1, 5]), place(3, [4, 100])], 10)).toBe(5);
	expect(bestStretch([place(2, [1]), place(3, [100])], 10)).toBe(3);
});

test('a compound counts where all its parts stand in one word', () => {
	const [get, records] = [term('get', 'getrecords'), term('records', 'getrecords')];
	const places = (first: number[], second: number[]) => [
		{ value: 1, words: first, term: get },
		{ value: 1, words: second, term: records },
	];
	expect(wholeCompounds(places([7], [3, 7]), [get, records])).toBe(2);
	expect(wholeCompounds(places([7], [8]), [get, records])).toBe(0);
	expect(wholeCompounds(places([7], [7]).slice(1), [get, records])).toBe(0);
});
