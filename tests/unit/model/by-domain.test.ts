import { expect, test } from 'vitest';
import { byDomain } from '../../../src/model/by-domain.ts';
import { aCard, anExam } from '../../support/builders.ts';

test('cards are grouped by the domain of their primary task, in the order of the exam', () => {
	const cards = [
		aCard({ slug: 'a', tasks: { 'dop-c02': ['2.1', '1.1'] } }),
		aCard({ slug: 'b', tasks: { 'dop-c02': ['1.2'] } }),
		aCard({ slug: 'c', tasks: { 'dop-c02': ['2.2'] } }),
	];
	const groups = byDomain(cards, anExam()).map(({ domain, cards: own }) => [
		domain.number,
		own.map(({ slug }) => slug),
	]);
	expect(groups).toEqual([
		[1, ['b']],
		[2, ['a', 'c']],
	]);
	expect(byDomain(cards.slice(1, 2), anExam())).toHaveLength(1);
});
