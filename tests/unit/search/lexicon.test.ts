import { expect, test } from 'vitest';
import { type LexiconData, lexiconOf, packWords, unpackWords } from '../../../src/search/query/lexicon.ts';
import { stem } from '../../../src/search/query/stem.ts';
import { synonymsOf } from '../../../src/search/query/synonyms.ts';

const aLexicon = (words: string[], more: Partial<LexiconData> = {}) =>
	lexiconOf({ cards: 42, names: [], words: packWords(words), complete: true, thesaurus: '', ...more });

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

test('words of a group find each other, in any form', () => {
	const synonyms = synonymsOf('# a remark\nserver machine instance');
	expect(synonyms('machines')).toEqual(['server', 'instance']);
	expect(synonyms('remark')).toEqual([]);
});

test('a one-way group leads one way', () => {
	const synonyms = synonymsOf('vanish gone > terminate delete');
	expect(synonyms('gone')).toEqual(['terminate', 'delete']);
	expect(synonyms('delete')).toEqual([]);
});
