import { expect, test } from 'vitest';
import { type LexiconData, lexiconOf } from '../../../src/search/query/lexicon.ts';
import { packWords, unpackWords } from '../../../src/search/query/front-coding.ts';
import { stem } from '../../../src/search/query/stem.ts';

const aLexicon = (words: string[], more: Partial<LexiconData> = {}) =>
	lexiconOf({ cards: 42, names: [], words: packWords(words), others: [], complete: true, ...more });

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

test('a short word that no card has may be one with two letters swapped', () => {
	expect(aLexicon(['two']).swaps('tow')).toContain('two');
	expect(aLexicon(['two', 'tow']).swaps('tow')).toEqual([]);
	expect(aLexicon(['is']).swaps('si')).toEqual([]);
	expect(aLexicon(['shard']).swaps('hsard')).toEqual([]);
});

test('a short word is known if it is a word of the cards or the start of one', () => {
	const lexicon = aLexicon(['utilization', 'sam']);
	expect(['util', 'sam', 'elb', 'acls'].map(lexicon.knows)).toEqual([true, true, false, false]);
	expect(['s3', 'ec2', 'k8s'].map(lexicon.knows)).toEqual([true, true, true]);
});

test('a word with other signs than letters is known as it is', () => {
	const lexicon = aLexicon(['shard'], { others: ['boto3', 'hyper-v'] });
	expect(lexicon.knows('boto3')).toBe(true);
	expect(lexicon.knows('hyper-v')).toBe(true);
	expect(lexicon.knows('al2023')).toBe(false);
});

test.each([
	['fulltext', ['full', 'text']],
	['inplace', ['in', 'place']],
	['pullrequests', ['pull', 'requests']],
	['perform', undefined],
	['fullstop', undefined],
	['text', undefined],
])('%s is two words written as one: %j', (typed, halves) => {
	expect(aLexicon(['full', 'text', 'place', 'pull', 'request', 'per', 'form']).halves(typed)).toEqual(halves);
});

test('an unfinished word is completed by words of the cards', () => {
	expect(aLexicon(['iterator', 'iterate', 'shard']).completions('iter')).toEqual(['iterate', 'iterator']);
	expect(aLexicon(['shard']).completions('shard')).toEqual([]);
});
