import { expect, test } from 'vitest';
import type { Alternative } from '../../../src/search/query/term.ts';
import { matchWordings } from '../../../src/search/query/match-wordings.ts';
import type { Posting } from '../../../src/search/query/posting.ts';

const term = (alternatives: Alternative[], weight: number) => ({ typed: 'as typed', alternatives, weight });
const plain = (word: string, weight: number) => term([{ words: [word], boost: 1 }], weight);
const posting = (card: number, ...wordings: [number, number][]): Posting => ({
	card,
	level: 1,
	wordings: wordings.map(([number, weight]) => ({ number, weight })),
});
const among = (postings: Record<string, Posting[]>) => (word: string) => postings[word] ?? [];

test('a wording with exactly the words of the query has the highest score, 1', () => {
	const postings = among({ slow: [posting(4, [2, 6])], shard: [posting(4, [2, 6])] });
	expect(matchWordings([plain('slow', 2), plain('shard', 4)], postings)).toEqual(new Map([[4, 1]]));
});

test('the best wording of a card counts, and a longer wording scores less', () => {
	const postings = among({ slow: [posting(4, [0, 6], [1, 24])], shard: [posting(4, [1, 24])] });
	const similarity = matchWordings([plain('slow', 2), plain('shard', 4)], postings).get(4);
	expect(similarity).toBeCloseTo(Math.sqrt(6 / 24));
});

test('an alternative of two words counts only if both are in one wording', () => {
	const registry = term([{ words: ['container', 'registry'], boost: 1 }], 5);
	const postings = among({
		container: [posting(1, [0, 5]), posting(2, [0, 5])],
		registry: [posting(1, [1, 5]), posting(2, [0, 5])],
	});
	expect([...matchWordings([registry], postings).keys()]).toEqual([2]);
});

test('the best alternative counts, with its boost', () => {
	const either = term(
		[
			{ words: ['shards'], boost: 0.5 },
			{ words: ['shard'], boost: 1.3 },
		],
		4,
	);
	const postings = among({ shard: [posting(1, [0, 4])], shards: [posting(1, [0, 4]), posting(2, [0, 4])] });
	const similarities = matchWordings([either], postings);
	expect(similarities.get(1)).toBe(1);
	expect(similarities.get(2)).toBeCloseTo(0.5 * Math.sqrt(0.5));
});
