import { expect, test } from 'vitest';
import { comparisonText, indexedComparisons } from '../../../src/study/build-compared-prompts.ts';
import { countedDomains, renamedPrompts } from '../../../src/study/build-study-data.ts';
import { orderedPrompts } from '../../../src/study/ordered-prompts.ts';
import { checkReviewText, reviewPrompts } from '../../../src/study/review-text.ts';
import { currentId } from '../../../src/study/schedule.ts';
import { buildStudyIndex, checkStudyIndex, promptKey } from '../../../src/study/study-index.ts';
import { aComparison, anExam } from '../../support/builders.ts';
import { aStudyCard, someStudyData } from './builders.ts';

const comparison = aComparison({ slug: 'two-things' });

test('each row of a comparison asks which one fits its deciding fact, under an id that stays', () => {
	const text = checkReviewText(JSON.parse(JSON.stringify(comparisonText(comparison))));
	expect(reviewPrompts(text)).toMatchObject([
		{ id: 'compare/two-things#first', row: { name: 'First', decides: 'It must wait.' } },
		{ id: 'compare/two-things#second', row: { name: 'Second', decides: 'It must not wait.' } },
	]);
});

test('the text of a comparison without names is refused', () => {
	const text = { ...comparisonText(comparison), rows: [{ id: 'a', decides: 'b', cells: [] }] };
	expect(() => checkReviewText(text)).toThrow('not valid');
});

test('rows are introduced after decisions and traps, and before background cards', () => {
	const cards = [aStudyCard('a'), aStudyCard('old', { background: true })];
	const index = buildStudyIndex(someStudyData({ cards }), indexedComparisons([comparison], anExam()));
	const ids = orderedPrompts(checkStudyIndex(JSON.parse(JSON.stringify(index)))).map(({ id }) => id);
	const rows = ['compare/two-things#first', 'compare/two-things#second'].map(promptKey);
	expect(ids.slice(3, 5)).toEqual(rows);
	expect(ids[5]).toBe('old#decision');
});

test('an index of an earlier version of the site has no comparisons, and is read', () => {
	const older = { ...buildStudyIndex(someStudyData()), comparisons: undefined };
	expect(checkStudyIndex(JSON.parse(JSON.stringify(older))).comparisons).toEqual([]);
	expect(() => checkStudyIndex({ ...older, comparisons: [['a']] })).toThrow('cards');
});

test('a comparison of another exam is not asked', () => {
	expect(indexedComparisons([aComparison({ tasks: { 'dop-c01': ['1.1'] } })], anExam())).toEqual([]);
});

test('the progress of a domain counts the rows of its comparisons', () => {
	const [first, second] = countedDomains([], [comparison], anExam());
	expect([first?.total, second?.total]).toEqual([2, 0]);
});

test('the history of a row goes on after its comparison was renamed or its id replaced', () => {
	const redirects = [{ from: '/compare/old-things/', to: '/compare/two-things/' }];
	const moved = renamedPrompts([], redirects, [aComparison({ slug: 'two-things', redirects: { gone: 'first' } })]);
	expect(currentId('compare/old-things#gone', moved)).toBe('compare/two-things#first');
});
