import { expect, test } from 'vitest';
import { countByDomain, countByService, countByTask } from '../../../src/model/counts.ts';
import { aCard, anExam } from '../../support/builders.ts';

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
