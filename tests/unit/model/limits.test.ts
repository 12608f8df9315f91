import { expect, test } from 'vitest';
import type { Statement } from '../../../src/markdown/outline.ts';
import { limitsByService } from '../../../src/model/limits.ts';
import { aCard, aService } from '../../support/builders.ts';

const services = new Map(['sqs', 'ecs'].map((id) => [id, aService({ id, short: id.toUpperCase() })]));

const cardWith = (slug: string, service: string, ...statements: Statement[]) =>
	aCard({ slug, services: [service], outline: { situation: '', mentions: [], statements } });

const sentencesOf = (text: string, own: Partial<Statement> = {}) =>
	limitsByService([cardWith('a', 'sqs', { id: 'one', section: 'why', text, ...own })], services).flatMap(({ limits }) =>
		limits.map(({ sentence }) => sentence),
	);

test('a sentence with a limit or a default and a quantity is found', () => {
	for (const sentence of [
		'A message is kept for 4 days by default.',
		'A queue keeps messages for at most 14 days.',
		'Up to 1,000 records go into one call.',
		'The quota is 5 requests per second.',
	])
		expect(sentencesOf(`It helps. ${sentence} Nothing else does.`)).toEqual([sentence]);
});

test('other sentences are not: those without a quantity, without a limit, and numbers in names', () => {
	for (const sentence of [
		'The default is off.',
		'It waits for 5 minutes.',
		'Use at least t3.2xlarge instances.',
		'At most the role of `ci-2` days is used.',
	])
		expect(sentencesOf(sentence)).toEqual([]);
});

test('traps are left out: what they say is wrong on the card', () => {
	expect(sentencesOf('Keep it for at most 14 days.', { section: 'traps' })).toEqual([]);
});

const rowOf = (cells: Readonly<Record<string, string>>) => ({
	row: Object.entries(cells).map(([head, text]) => ({ head, text })),
});

test('a row of a table says what its limit is of: the first cell, and the heads of the columns where there are more', () => {
	const two = rowOf({ Setting: 'retention', Value: '24 hours by default' });
	expect(sentencesOf('', two)).toEqual(['Retention: 24 hours by default.']);
	const three = rowOf({ Code: '504', 'Usual cause': 'no answer, 60 seconds by default', Cure: 'faster work' });
	expect(sentencesOf('', three)).toEqual(['Code: 504. Usual cause: no answer, 60 seconds by default.']);
	const question = rowOf({ Question: 'What do you set?', First: 'nothing', Second: 'at most 90 percent' });
	expect(sentencesOf('', question)).toEqual(['What do you set? Second: at most 90 percent.']);
});

test('a sentence that refers to the one before it is not cut off from that', () => {
	expect(sentencesOf('Alarms are loud. Use a schedule. Give it at least 30 minutes.')).toEqual([
		'Use a schedule. Give it at least 30 minutes.',
	]);
	const statements: Statement[] = [
		{ id: 'one', section: 'do-this', text: 'Create the store. Connect it.' },
		{
			id: 'two',
			section: 'do-this',
			text: 'Once it is there, after up to 20 minutes, go on: aws go',
			prose: 'Once it is there, after up to 20 minutes, go on:',
		},
		{ id: 'three', section: 'why', text: 'They take at most 5 days.' },
	];
	const [found] = limitsByService([cardWith('a', 'sqs', ...statements)], services);
	expect(found?.limits.map(({ sentence }) => sentence)).toEqual([
		'Create the store. Connect it. Once it is there, after up to 20 minutes, go on.',
		'They take at most 5 days.',
	]);
});

test('code states no limit', () => {
	const code = 'Set an alarm: aws put --statistic Maximum --period 10 minutes';
	expect(sentencesOf(code, { prose: 'Set an alarm:' })).toEqual([]);
});

test('limits are listed by the first service of their card, with the address of the statement', () => {
	const limit = (id: string): Statement => ({ id, section: 'do-this', text: 'At most 5 days.' });
	const cards = [cardWith('a', 'sqs', limit('x')), cardWith('b', 'ecs', limit('y')), cardWith('c', 'sqs', limit('z'))];
	const found = limitsByService(cards, services).map(({ service, limits }) => [
		service.id,
		limits.map(({ path }) => path),
	]);
	expect(found).toEqual([
		['ecs', ['/scenarios/b/#y']],
		['sqs', ['/scenarios/a/#x', '/scenarios/c/#z']],
	]);
});
