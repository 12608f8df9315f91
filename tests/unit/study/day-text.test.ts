import { expect, test } from 'vitest';
import { dayText, fieldText, sinceText } from '../../../src/study/day-text.ts';

const at = (day: number, hour = 12) => new Date(2026, 11, day, hour).getTime();

test('a day is written so that the month is no number', () => {
	expect(dayText(at(10))).toBe('Thursday, 10 December 2026');
});

test('a field for a day says in words what was put in, and nothing while that is no day', () => {
	expect(fieldText({ value: '2026-12-10' })).toBe('Thursday, 10 December 2026');
	for (const value of ['', '0002-12-10', '2026-02-30']) expect(fieldText({ value })).toBe('');
});

test('what began not long ago is named by its day of the week, the rest by its date', () => {
	expect(sinceText(at(10, 1), at(10, 23))).toBe('today');
	expect(sinceText(at(9, 23), at(10, 1))).toBe('yesterday');
	expect(sinceText(at(4), at(10))).toBe('Friday');
	expect(sinceText(at(3), at(10))).toBe('3 December');
});
