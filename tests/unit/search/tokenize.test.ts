import { expect, test } from 'vitest';
import { splitCompound, tokenize } from '../../../src/search/query/tokenize.ts';

const words = (text: string) => tokenize(text).map(({ word }) => word);

test('a query is split at white space, and punctuation around its words is removed', () => {
	expect(words('Which  value wins, “and why”?')).toEqual(['which', 'value', 'wins', 'and', 'why']);
});

test('punctuation inside a word stays', () => {
	expect(words('AWS::Region blue/green .ebextensions low-utilization')).toEqual([
		'aws::region',
		'blue/green',
		'.ebextensions',
		'low-utilization',
	]);
});

test('the start of a path is no part of a word, a dot before a name is', () => {
	expect(tokenize('./run-tests.sh ../a/b.txt .NET ...').map(({ typed }) => typed)).toEqual([
		'run-tests.sh',
		'a/b.txt',
		'.NET',
	]);
});

test('a possessive s is not part of the word', () => {
	expect(words("the team's build’s")).toEqual(['the', 'team', 'build']);
});

test('contractions become the words that they are short for', () => {
	expect(words("can't cant isn't doesnt WHAT'S I'VE")).toEqual(['cannot', 'cannot', 'not', 'not', 'what', 'i']);
	expect(words('want mint')).toEqual(['want', 'mint']);
});

test.each(['', '   ', '!!! … ---', '🚀🚀', '\u200b'])('%j has no words', (text) => {
	expect(words(text)).toEqual([]);
});

test('a compound is split at capitals, dots, colons, hyphens and underscores', () => {
	expect(splitCompound('GetRecords.IteratorAgeMilliseconds')).toEqual([
		'get',
		'records',
		'iterator',
		'age',
		'milliseconds',
	]);
	expect(splitCompound('AWS::CloudFormation::Init')).toEqual(['aws', 'cloud', 'formation', 'init']);
	expect(splitCompound('EC2_INSTANCE_TERMINATING')).toEqual(['ec2', 'instance', 'terminating']);
	expect(splitCompound('Linear10PercentEvery10Minutes')).toContain('percent');
});

test('a plain word has no parts', () => {
	expect(splitCompound('kinesis')).toEqual([]);
	expect(splitCompound('Kinesis')).toEqual([]);
});
