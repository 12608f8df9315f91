import { expect, test } from 'vitest';
import { allChanges, groupChanges } from '../../../src/model/changes.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import { aCard, anExam } from '../../support/builders.ts';

const correction = (date: string, was = 'before'): Correction => ({
	verdict: 'wrong',
	was,
	now: 'after',
	sources: ['https://docs.aws.amazon.com/page.html'],
	date,
});
const older = aCard({ slug: 'older', title: 'Older', corrections: [correction('2026-01-01')] });
const newer = aCard({
	slug: 'newer',
	title: 'Newer',
	corrections: [correction('2026-02-01'), correction('2026-02-01', 'too')],
});
const exam = anExam({ corrections: [correction('2026-02-01', 'exam')] });

test('changes are sorted by date, the newest first, then by page', () => {
	const changes = allChanges([older, newer], [exam]);
	expect(changes.map(({ pageTitle, was }) => `${pageTitle} ${was}`)).toEqual([
		'DOP-C02 exam',
		'Newer before',
		'Newer too',
		'Older before',
	]);
});

test('a change has the path of its page', () => {
	expect(allChanges([older], [exam]).map(({ path }) => path)).toEqual(['/exams/dop-c02/', '/scenarios/older/']);
});

test('changes of one day on one page are one group', () => {
	const groups = groupChanges(allChanges([older, newer], []));
	expect(groups.map(({ pageTitle, changes }) => [pageTitle, changes.length])).toEqual([
		['Newer', 2],
		['Older', 1],
	]);
});

test('a page that was corrected on several days has a group for each; only the ids of older groups contain the date', () => {
	const card = aCard({
		slug: 'a',
		corrections: ['2026-01-01', '2026-03-01', '2026-02-01'].map((day) => correction(day)),
	});
	expect(groupChanges(allChanges([card], [])).map(({ id }) => id)).toEqual(['a', 'a-2026-02-01', 'a-2026-01-01']);
});

test('without corrections there are no groups', () => {
	expect(groupChanges(allChanges([aCard()], [anExam()]))).toEqual([]);
});
