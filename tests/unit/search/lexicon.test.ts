import { expect, test } from 'vitest';
import { createLexicon, type LexiconData } from '../../../src/search/query/lexicon.ts';

const aLexicon = (words: string[], more: Partial<LexiconData> = {}) =>
	createLexicon({ cards: 42, names: [], words: words.join(' '), others: [], complete: true, ...more });

test('a word is known in any of its forms', () => {
	expect(aLexicon(['throttle']).knows('throttling')).toBe(true);
	expect(aLexicon(['throttle']).knows('pipeline')).toBe(false);
});

test('a dot at the start of a file name is ignored', () => {
	expect(aLexicon(['gitconfig']).knows('.gitconfig')).toBe(true);
});

test('an alias gives the name that the cards use', () => {
	const { aliases } = aLexicon([], { names: [['CodeBuild', 'cb|code build']] });
	expect(aliases.get('cb')).toBe('CodeBuild');
	expect(aliases.get('code build')).toBe('CodeBuild');
});

test('only a short word that is not in the list has transpositions', () => {
	expect(aLexicon(['two']).transpositions('tow')).toContain('two');
	expect(aLexicon(['two', 'tow']).transpositions('tow')).toEqual([]);
	expect(aLexicon(['is']).transpositions('si')).toEqual([]);
	expect(aLexicon(['shard']).transpositions('hsard')).toEqual([]);
});

test('a short word is known if it is a word of the cards or the start of one', () => {
	const lexicon = aLexicon(['utilization', 'sam']);
	expect(['util', 'sam', 'elb', 'acls'].map(lexicon.knows)).toEqual([true, true, false, false]);
	expect(['s3', 'ec2', 'k8s'].map(lexicon.knows)).toEqual([true, true, true]);
});

test('a word with digits or hyphens is known if the cards have it', () => {
	const lexicon = aLexicon(['shard'], { others: ['boto3', 'hyper-v'] });
	expect(lexicon.knows('boto3')).toBe(true);
	expect(lexicon.knows('hyper-v')).toBe(true);
	expect(lexicon.knows('al2023')).toBe(false);
});

test('misspelt words and two words written as one are compared with the list', () => {
	const lexicon = aLexicon(['kinesis', 'full', 'text']);
	expect(lexicon.correct('kinesys')).toBe('kinesis');
	expect(lexicon.splitWords('fulltext')).toEqual(['full', 'text']);
});

test('an unfinished word is completed by words of the cards', () => {
	expect(aLexicon(['iterate', 'iterator', 'shard']).completions('iter')).toEqual(['iterate', 'iterator']);
	expect(aLexicon(['shard']).completions('shard')).toEqual([]);
});
