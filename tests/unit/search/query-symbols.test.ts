import { expect, test } from 'vitest';
import { parseFew, parseFor, wordsFor } from '../../support/parsing.ts';

test('a compound that a card has is searched for as a whole', async () => {
	const text = 'the metric GetRecords.IteratorAge';
	expect(await wordsFor([text], 'GetRecords.IteratorAge ')).toEqual([['getrecords.iteratorage']]);
});

test('an identifier that no card has is reported, and its parts are searched for', async () => {
	const { terms, unknown } = await parseFew('KinesisRecords');
	expect(terms.map(({ typed }) => typed)).toEqual(['kinesis', 'records']);
	expect(unknown).toEqual(['KinesisRecords']);
});

test('words that a hyphen or a slash joins are words', async () => {
	expect(await parseFew('server/records kinesis-shard')).toMatchObject({ unknown: [] });
});

test.each(['C#', 'C++', '.NET', '--capabilities', 's3:GetObject'])('“%s” means itself', async (word) => {
	const { terms, unknown } = await parseFor([`use ${word} here`, 'c net capabilities s3 get object'], `${word} `);
	expect(unknown).toEqual([]);
	expect(terms.map(({ alternatives }) => alternatives[0]?.words)).toEqual([[word.toLowerCase()]]);
});

test('a letter with symbols is reported if no card has it with them', async () => {
	expect(await parseFor(['option c'], 'c++')).toMatchObject({ terms: [], unknown: ['c++'] });
});

test('a word with symbols that no card has is searched for without them, and the parsed query says so', async () => {
	expect((await parseFew('-shard')).interpretations).toEqual([{ from: '-shard', to: 'shard' }]);
});

test('words in quotes are a phrase, and are not corrected', async () => {
	expect(await parseFew('“iterator of” "kinesys"')).toMatchObject({
		phrases: ['iterator of', 'kinesys'],
		corrections: [],
		unknown: ['kinesys'],
	});
});

test('a quote that is not closed yet, or an inch, is no phrase', async () => {
	expect((await parseFew('"blue gre')).phrases).toEqual([]);
	expect((await parseFew('a 3" disk')).phrases).toEqual([]);
});

test('an emoji cannot be searched for', async () => {
	expect((await parseFew('🚀 shard')).unsearchableSymbols).toEqual(['🚀']);
	expect((await parseFew('S3 & SNS')).unsearchableSymbols).toEqual([]);
});
