import { expect, test } from 'vitest';
import { comparedIn, comparedRows, comparisonsByDomain, comparisonsOfTasks } from '../../../src/model/comparison.ts';
import { aComparison, anExam } from '../../support/builders.ts';

const [first, second] = aComparison().rows as [
	ReturnType<typeof aComparison>['rows'][number],
	ReturnType<typeof aComparison>['rows'][number],
];

test('each row has its address, its deciding fact and its cells with the heads of their columns', () => {
	expect(comparedRows(aComparison({ slug: 'two-things' }))[1]).toEqual({
		id: 'second',
		path: '/compare/two-things/#second',
		name: 'Second',
		decides: 'It must not wait.',
		cells: [
			{ column: 'Model', text: 'Runs `now`' },
			{ column: 'Limit', text: 'Two' },
		],
		cards: [],
	});
});

test('a row without a cell for a column is an error of the program', () => {
	expect(() => comparedRows(aComparison({ columns: ['Model', 'Limit', 'Price'] }))).toThrow('the cell "Price"');
});

test('a card is compared in each comparison that names it, once', () => {
	const twice = aComparison({ slug: 'twice', rows: [first, { ...second, cards: ['a-card'] }] });
	const other = aComparison({ slug: 'other', rows: [{ ...first, cards: [] }, second] });
	const found = comparedIn('a-card', [twice, other]);
	expect(found.map(({ comparison, row }) => [comparison.slug, row.id])).toEqual([['twice', 'first']]);
	expect(comparedIn('another-card', [twice, other])).toEqual([]);
});

test('a task lists the comparisons that name it, an exam each comparison once, by the domain of its first task', () => {
	const both = aComparison({ slug: 'both', tasks: { 'dop-c02': ['2.1', '1.1'] } });
	const all = [both, aComparison({ slug: 'one', tasks: { 'dop-c02': ['1.2'] } })];
	expect(comparisonsOfTasks('dop-c02', [{ id: '1.1' }], all)).toEqual([both]);
	expect(comparisonsOfTasks('dop-c01', [{ id: '1.1' }], all)).toEqual([]);
	const groups = comparisonsByDomain(anExam(), all);
	expect(groups.map(({ domain, comparisons }) => [domain.number, ...comparisons.map(({ slug }) => slug)])).toEqual([
		[1, 'one'],
		[2, 'both'],
	]);
});
