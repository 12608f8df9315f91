import { expect, test } from 'vitest';
import { type LexiconData, lexiconOf, packWords, unpackWords } from '../../../src/search/query/lexicon.ts';
import { stem } from '../../../src/search/query/stem.ts';

const aLexicon = (words: string[], more: Partial<LexiconData> = {}) =>
	lexiconOf({ cards: 42, names: [], words: packWords(words), complete: true, ...more });

test('packed words come back sorted, each once', () => {
	expect(unpackWords(packWords(['shard', 'share', 'shard', 'kinesis']))).toEqual(['kinesis', 'shard', 'share']);
});

test('words that share a start are packed without it', () => {
	expect(packWords(['pipeline', 'pipelines'])).toBe('ApipelineIs');
});

test.each([
	['policies', 'policy'],
	['shards', 'shard'],
	['skipped', 'skip'],
	['throttling', 'throttle'],
	['builds', 'building'],
])('%s and %s are forms of one word', (a, b) => {
	expect(stem(a)).toBe(stem(b));
});

test('a word is known in any of its forms', () => {
	expect(aLexicon(['throttle']).knows('throttling')).toBe(true);
	expect(aLexicon(['throttle']).knows('pipeline')).toBe(false);
});

test('a file is known without its dot', () => {
	expect(aLexicon(['gitconfig']).knows('.gitconfig')).toBe(true);
});

test.each([
	['kinesys', 'kinesis'],
	['pipleine', 'pipeline'],
	['throtling', 'throttle'],
	['ineline', undefined],
	['xyz', undefined],
	['k8s12345', undefined],
])('%s is taken for %s', (typed, meant) => {
	expect(aLexicon(['kinesis', 'pipeline', 'throttle', 'shard']).mend(typed)).toBe(meant);
});

test('words whose stems are short are not taken for one another', () => {
	expect(aLexicon(['based']).mend('barely')).toBeUndefined();
});

test('of two words as near, the one that starts alike is meant', () => {
	expect(aLexicon(['scale', 'stale']).mend('sxale')).toBe('scale');
	expect(aLexicon(['table', 'cable']).mend('cabke')).toBe('cable');
});

test('abbreviations stand for the name that the cards use', () => {
	const { aliases } = aLexicon([], { names: [['CodeBuild', 'cb|code build']] });
	expect(aliases.get('cb')).toBe('CodeBuild');
	expect(aliases.get('code build')).toBe('CodeBuild');
});

test.each([
	['tow', 'two'],
	['sawp', 'swap'],
	['disk', undefined],
	['twi', undefined],
])('a short word is mended only where two letters are swapped: %s is taken for %s', (typed, meant) => {
	const lexicon = aLexicon(['two', 'swap', 'disc']);
	expect(lexicon.mend(typed)).toBe(meant);
	expect(lexicon.knows(typed)).toBe(meant === undefined);
});

test('a word that exists is not taken for one with its letters swapped', () => {
	expect(aLexicon(['form', 'from']).knows('form')).toBe(true);
	expect(aLexicon(['form', 'from']).mend('form')).toBeUndefined();
});

test.each([
	['fulltext', ['full', 'text']],
	['inplace', ['in', 'place']],
	['pullrequests', ['pull', 'requests']],
	['fullstop', undefined],
	['text', undefined],
])('%s is two words written as one: %j', (typed, halves) => {
	expect(aLexicon(['full', 'text', 'place', 'pull', 'request']).halves(typed)).toEqual(halves);
});

test('an unfinished word is completed by words of the cards', () => {
	expect(aLexicon(['iterator', 'iterate', 'shard']).completions('iter')).toEqual(['iterate', 'iterator']);
	expect(aLexicon(['shard']).completions('shard')).toEqual([]);
});
