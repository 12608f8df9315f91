import { expect, test } from 'vitest';
import { intervalText } from '../../../src/study/interval-text.ts';
import { GRADES } from '../../../src/study/study-document.ts';
import { intervals } from '../../../src/study/schedule.ts';
import { dayOf } from '../../../src/study/days.ts';
import { at } from './builders.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

test.each([
	[MINUTE, '1 min'],
	[20_000, '1 min'],
	[10 * MINUTE, '10 min'],
	[5.9 * 60 * MINUTE, '354 min'],
	[6 * 60 * MINUTE, 'tomorrow'],
	[DAY, 'tomorrow'],
	[2 * DAY, 'in 2 days'],
	[45 * DAY, 'in 45 days'],
	[46 * DAY, 'in 2 months'],
	[60 * DAY, 'in 2 months'],
	[360 * DAY, 'in 1.0 years'],
	[550 * DAY, 'in 1.5 years'],
])('in the evening, %d ms later is called %s', (milliseconds, text) => {
	expect(intervalText(milliseconds, at(0, 18))).toBe(text);
});

test('just before midnight nothing is called by the minutes until midnight', () => {
	const now = at(0, 24) - 3 * MINUTE;
	const texts = (exam?: string) => {
		const next = intervals('a#decision', undefined, now, exam);
		return GRADES.map((grade) => intervalText(next[grade], now));
	};
	expect(texts()).toEqual(['1 min', 'tomorrow', 'tomorrow', expect.stringMatching(/^in \d+ days$/)]);
	// Two days before the exam all of a prompt's later reviews are on the last day.
	expect(texts(dayOf(at(2)))).toEqual(['1 min', 'tomorrow', 'tomorrow', 'tomorrow']);
});

test('an hour before midnight, what comes at midnight is called tomorrow, steps of today by their minutes', () => {
	const now = at(0, 20);
	const next = intervals('a#decision', undefined, now, dayOf(at(2)));
	expect(GRADES.map((grade) => intervalText(next[grade], now))).toEqual(['1 min', '6 min', '10 min', 'tomorrow']);
});

test('what comes only after the exam is called that, until the day of the exam', () => {
	const exam = dayOf(at(4));
	const text = (days: number, today: number) => intervalText(days * DAY, at(today), exam);
	expect([3, 4, 5, 30].map((days) => text(days, 0))).toEqual([
		'in 3 days',
		'in 4 days',
		'after the exam',
		'after the exam',
	]);
	expect([text(30, 4), text(30, 5)]).toEqual(['in 30 days', 'in 30 days']);
});
