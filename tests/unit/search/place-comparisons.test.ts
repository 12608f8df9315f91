import { describe, expect, test } from 'vitest';
import { nameKeys } from '../../../src/search/index/name-keys.ts';
import { placeComparisons } from '../../../src/search/query/place-comparisons.ts';
import { parseFor } from '../../support/parsing.ts';
import { indexOf } from '../../support/term-index.ts';

const TEXTS = ['policy boundary scp role queue topic or fan', 'versus compare', 'mainframe'];

/** Ten cards, and two comparisons with the numbers 20 and 21 between them. */
const ranked = [0, 1, 20, 2, 3, 4, 21, 5].map((card, at) => ({ card, score: 10 - at }));
const NAMES = new Map([
	[20, new Set(nameKeys('Policies: SCP or boundary'))],
	[21, new Set(nameKeys('Queue or topic'))],
]);

const placed = async (query: string, found = ranked) =>
	placeComparisons(found, await parseFor(TEXTS, query), NAMES).map(({ card }) => card);

describe('the comparison that is asked for comes first', () => {
	test.each([
		['scp vs boundary', 20],
		['SCP versus boundaries', 20],
		['difference between scp and boundary ', 20],
		['compare queue, topic ', 21],
		['queue or topic', 21],
		['queue vs. topic for a fan ', 21],
	])('%s', async (query, comparison) => {
		const [first, ...others] = await placed(query);
		expect(first).toBe(comparison);
		expect(others.slice(0, 3)).toEqual([0, 1, 2]);
	});
});

describe('a comparison comes after the first three cards when the query', () => {
	test.each([
		['only names what it compares', 'scp boundary'],
		['compares something else', 'mainframe vs role'],
		['has one name only', 'scp vs mainframe'],
		['has a mere “or” and asks for more', 'queue or topic for a mainframe'],
		['is a pasted text', `${'mainframe role fan '.repeat(6)} scp vs boundary`],
	])('%s', async (_what, query) => {
		expect(await placed(query)).toEqual([0, 1, 2, 20, 3, 4, 5]);
	});
});

test('one that scores far less than the best card is left out, unless it is asked for', async () => {
	expect(await placed('scp role')).not.toContain(21);
	expect(await placed('queue vs topic')).toContain(21);
});

test('without any card, comparisons are found', async () => {
	expect(await placed('scp', [{ card: 20, score: 1 }])).toEqual([20]);
});

test('a word that asks to compare is neither unknown nor corrected, though no card has it', async () => {
	const { unknown, corrections } = await parseFor(['queue topic'], 'queue versus topic ');
	expect([unknown, corrections]).toEqual([[], []]);
});

test('the index says which records are comparisons', () => {
	expect(indexOf([{ text: 'shard' }]).comparisons.size).toBe(0);
});
