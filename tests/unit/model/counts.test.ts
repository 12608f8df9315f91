import { expect, test } from 'vitest';
import { countByDomain, countByService, countByTask, mostNamed } from '../../../src/model/counts.ts';
import { aCard, aService, anExam } from '../../support/builders.ts';

const cards = [
	aCard({ slug: 'a', services: ['iam', 'kms'], tasks: { 'dop-c02': ['1.1', '2.1'] } }),
	aCard({ slug: 'b', services: ['iam'], tasks: { 'dop-c02': ['1.2'] } }),
];

test('a card counts once, in the domain of its primary task', () => {
	expect([...countByDomain(anExam(), cards)]).toEqual([[1, 2]]);
});

test('a card counts for each service it names', () => {
	expect([...countByService(cards)]).toEqual([
		['iam', 2],
		['kms', 1],
	]);
});

test('a card counts for each task it names', () => {
	expect([...countByTask('dop-c02', cards).keys()]).toEqual(['1.1', '2.1', '1.2']);
	expect(countByTask('dop-c01', cards).size).toBe(0);
});

test('the services that most cards name come first, and those that none names are left out', () => {
	const services = ['rds', 'ecs', 'iam', 'kms'].map((id) => aService({ id }));
	const counts = new Map([
		['rds', 2],
		['ecs', 2],
		['iam', 5],
	]);
	const named = (max: number) => mostNamed(services, counts, max).map(({ id }) => id);
	expect(named(12)).toEqual(['iam', 'ecs', 'rds']);
	expect(named(2)).toEqual(['iam', 'ecs']);
});
