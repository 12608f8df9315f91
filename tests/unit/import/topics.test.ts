import { expect, test } from 'vitest';
import { topicFinder } from '../../../src/import/topics.ts';
import { importText } from '../../support/importing.ts';

const TOPICS = [
	{ id: 'config', names: ['AWS Config', 'Config', 'Configuration Recorder'] },
	{ id: 'lambda', names: ['AWS Lambda', 'Lambda', 'function'] },
	{ id: 's3', names: ['Amazon Simple Storage Service', 'S3', 'bucket'] },
	{ id: 'step-functions', names: ['Step Functions', 'SFN'] },
];
const find = topicFinder(TOPICS);

test('names and abbreviations are recognized, those of the title first', () => {
	expect(find('How step functions retry', 'Lambda writes to S3, and S3 calls Lambda; S3 waits.')).toEqual([
		'step-functions',
		's3',
		'lambda',
	]);
});

test('a word that is plain English is a name only with its prefix', () => {
	expect(find('Config files', 'Config is read. A function, a bucket, lambda calculus.')).toEqual([]);
	expect(find('Rules', 'AWS Config records what changes.')).toEqual(['config']);
});

test('a name within another word or in other letters is none', () => {
	expect(find('X', 'Lambdas, s3cmd, sfn, AS3')).toEqual([]);
});

test('a card lists the topics that its folder knows', () => {
	expect(importText('# Files\n\nKept in S3.', { topics: TOPICS }).cards[0]?.head).toContain('services: ["s3"]');
	expect(importText('# Files\n\nKept in S3.').cards[0]?.head).not.toContain('services');
});
