import { expect, test } from 'vitest';
import { correct, splitWords, transpositions } from '../../../src/search/query/spelling.ts';
import { stem } from '../../../src/search/query/stem.ts';

const KNOWN = ['kinesis', 'pipeline', 'throttle', 'shard'];
const PARTS = ['full', 'text', 'place', 'pull', 'request', 'per', 'form'];
const split = (typed: string) => splitWords(typed, new Set(PARTS), new Set(PARTS.map(stem)));

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
])('%s is corrected to %s', (typed, corrected) => {
	expect(correct(typed, KNOWN)).toBe(corrected);
});

test.each(['ineline', 'xyz', 'k8s12345'])('%s is not corrected', (typed) => {
	expect(correct(typed, KNOWN)).toBeUndefined();
});

test('a word with a short stem is not corrected to a word whose stem is a little different', () => {
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
])('%s is split into %j', (typed, halves) => {
	expect(split(typed)).toEqual(halves);
});

test.each(['perform', 'fullstop', 'text'])('%s is not split', (typed) => {
	expect(split(typed)).toBeUndefined();
});
