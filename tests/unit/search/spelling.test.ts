import { expect, test } from 'vitest';
import { correct, splitWords, transpositions } from '../../../src/search/query/spelling.ts';
import { stem } from '../../../src/search/query/stem.ts';

test.each([
	['policies', 'policy'],
	['shards', 'shard'],
	['skipped', 'skip'],
	['throttling', 'throttle'],
	['builds', 'building'],
])('%s and %s are forms of one word', (a, b) => {
	expect(stem(a)).toBe(stem(b));
});

test.each([
	['kinesys', 'kinesis'],
	['pipleine', 'pipeline'],
	['throtling', 'throttle'],
	['ineline', undefined],
	['xyz', undefined],
	['k8s12345', undefined],
])('%s is corrected to %s', (typed, corrected) => {
	expect(correct(typed, ['kinesis', 'pipeline', 'throttle', 'shard'])).toBe(corrected);
});

test('words with short stems are not corrected to each other', () => {
	expect(correct('barely', ['based'])).toBeUndefined();
});

test('of two words at the same distance, the one with the same first letter wins', () => {
	expect(correct('sxale', ['scale', 'stale'])).toBe('scale');
	expect(correct('cabke', ['table', 'cable'])).toBe('cable');
});

test('the transpositions of a word swap each pair of neighbouring letters once', () => {
	expect(transpositions('tow')).toEqual(['otw', 'two']);
});

test.each([
	['fulltext', ['full', 'text']],
	['inplace', ['in', 'place']],
	['pullrequests', ['pull', 'requests']],
	['perform', undefined],
	['fullstop', undefined],
	['text', undefined],
])('%s is split into %j', (typed, halves) => {
	const words = ['full', 'text', 'place', 'pull', 'request', 'per', 'form'];
	expect(splitWords(typed, new Set(words), new Set(words.map(stem)))).toEqual(halves);
});
