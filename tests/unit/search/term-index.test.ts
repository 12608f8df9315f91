import { expect, test } from 'vitest';
import { indexOf } from '../../support/term-index.ts';

test('a word is found in any of its forms', async () => {
	const index = indexOf([{ text: 'throttling of records' }, { text: 'other' }]);
	await index.load(['throttled', 'absent']);
	expect(index.postingsOf('throttled').map(({ card }) => card)).toEqual([0]);
	expect(index.has('absent')).toBe(false);
});

test('an identifier is found as it is written, in small letters and by its parts', async () => {
	const index = indexOf([
		{ text: 'Use !Fn::GetAtt with autoscaling:EC2_INSTANCE_TERMINATING, .NET and --capabilities.' },
	]);
	const words = ['fn::getatt', 'GetAtt', 'getatt', 'att', 'ec2_instance_terminating', '.net', 'net', '--capabilities'];
	await index.load(words);
	expect(words.filter((word) => !index.has(word))).toEqual([]);
});

test('a search loads only the files of its words, each once', async () => {
	const loaded: number[] = [];
	const letters = [...'abcdefghijklmno'];
	const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `b${a}${b}${c}x`)));
	const index = indexOf([{ text: `alpha ${words.join(' ')} zulu` }], loaded);
	await index.load(['alpha']);
	await index.load(['alpha']);
	expect(loaded).toEqual([0]);
	await index.load(['zulu']);
	expect(loaded).toHaveLength(2);
});

test('to ask for a word that was not loaded is an error of the program', () => {
	expect(() => indexOf([{ text: 'shard' }]).postingsOf('shard')).toThrow('not loaded');
});

test('a file that did not arrive is asked for again', async () => {
	const { createTermIndex } = await import('../../../src/search/query/term-index.ts');
	let tries = 0;
	const manifest = { version: 'x', cards: 1, comparisons: [], terms: ['a'], words: [] };
	const index = createTermIndex(manifest, () =>
		tries++ === 0 ? Promise.reject(new Error('lost')) : Promise.resolve({ shard: [1] }),
	);
	await expect(index.load(['shard'])).rejects.toThrow('lost');
	await index.load(['shard']);
	expect(index.has('shard')).toBe(true);
});

test('words with the same first letter are in one file, and are loaded by it', async () => {
	const index = indexOf([{ text: 'shard stream kinesis ab' }]);
	await index.loadWordsWith(['s']);
	expect(index.words()).toEqual(expect.arrayContaining(['shard', 'stream']));
	expect(index.words()).not.toContain('ab');
});

test('a word of the phrases alone that is one letter away from a word of a card is no word to correct to', async () => {
	const index = indexOf([{ text: 'stack drift', phrases: 'cfn drft laptop' }]);
	await index.loadWordsWith(['d', 'l']);
	expect(index.words()).toEqual(['drift', 'laptop', 'stack']);
	await index.load(['drft']);
	expect(index.has('drft')).toBe(true);
});
