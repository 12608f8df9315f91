import { expect, test } from 'vitest';
import { correct, possibleHalves, transpositions } from '../../../src/search/query/spelling.ts';
import { stem } from '../../../src/search/query/stem.ts';

const KNOWN = ['kinesis', 'pipeline', 'throttle', 'shard'];
const PARTS = ['full', 'text', 'place', 'pull', 'request', 'per', 'form'];
const NO_NAMES: ReadonlySet<string> = new Set();
const correctWith = (typed: string, known: readonly string[], names = NO_NAMES) => correct(typed, known, names);
const split = (typed: string) =>
	possibleHalves(typed, new Set(PARTS)).find(([, second]) => PARTS.map(stem).includes(stem(second)));

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
	expect(correctWith(typed, KNOWN)).toEqual([corrected]);
});

test.each(['ineline', 'xyz', 'k8s12345'])('%s is not corrected', (typed) => {
	expect(correctWith(typed, KNOWN)).toEqual([]);
});

test('a word with a short stem is not corrected to a word whose stem is a little different', () => {
	expect(correctWith('barely', ['based'])).toEqual([]);
});

test('of two words at the same distance, the one with the same first letter wins', () => {
	expect(correctWith('cabke', ['table', 'cable'])).toEqual(['cable']);
});

test('words at the same distance are all likely', () => {
	expect(correctWith('sxale', ['scale', 'stale', 'shard'])).toEqual(['scale', 'stale']);
});

test('of two words, the one in a name of a service is likelier', () => {
	expect(correctWith('lambada', ['lambda', 'lambada2', 'ambada'], new Set(['lambda']))).toEqual(['lambda']);
});

test('another word that only begins like a known one is not corrected', () => {
	expect(correctWith('shardable', KNOWN)).toEqual([]);
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
