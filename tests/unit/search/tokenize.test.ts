import { expect, test } from 'vitest';
import { partsOf, piecesOf } from '../../../src/search/query/tokenize.ts';

const words = (text: string) => piecesOf(text).map(({ word }) => word);

test('a query is split at white space and loses the signs around its words', () => {
	expect(words('Which  value wins, “and why”?')).toEqual(['which', 'value', 'wins', 'and', 'why']);
});

test('signs inside a word stay', () => {
	expect(words('AWS::Region blue/green .ebextensions low-utilization')).toEqual([
		'aws::region',
		'blue/green',
		'.ebextensions',
		'low-utilization',
	]);
});

test('a possessive s is not part of the word', () => {
	expect(words("the team's build’s")).toEqual(['the', 'team', 'build']);
});

test('what is contracted is read as the words it stands for', () => {
	expect(words("can't cant isn't doesnt WHAT'S I'VE")).toEqual(['cannot', 'cannot', 'not', 'not', 'what', 'i']);
	expect(words('want mint')).toEqual(['want', 'mint']);
});

test.each(['', '   ', '!!! … ---', '🚀🚀', '\u200b'])('%j holds no words', (text) => {
	expect(words(text)).toEqual([]);
});

test('a compound is taken apart at case, dots, colons, hyphens and underscores', () => {
	expect(partsOf('GetRecords.IteratorAgeMilliseconds')).toEqual(['get', 'records', 'iterator', 'age', 'milliseconds']);
	expect(partsOf('AWS::CloudFormation::Init')).toEqual(['aws', 'cloud', 'formation', 'init']);
	expect(partsOf('EC2_INSTANCE_TERMINATING')).toEqual(['ec2', 'instance', 'terminating']);
	expect(partsOf('Linear10PercentEvery10Minutes')).toContain('percent');
});

test('a plain word has no parts', () => {
	expect(partsOf('kinesis')).toEqual([]);
	expect(partsOf('Kinesis')).toEqual([]);
});
