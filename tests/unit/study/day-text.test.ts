import { expect, test } from 'vitest';
import { dayText, sinceText } from '../../../src/study/day-text.ts';
import { fieldText } from '../../../src/study/elements/field-text.ts';

const at = (day: number, hour = 12) => new Date(2026, 11, day, hour).getTime();

test('a day is written so that the month is no number', () => {
	expect(dayText(at(10))).toMatch(/^Thursday,? 10 December 2026$/);
});

test('a field for a day says in words what was put in, in any time zone, and nothing while that is no day', () => {
	expect(fieldText({ valueAsDate: new Date('2026-12-10') }, new Date(at(10, 0)))).toMatch(
		/^Thursday,? 10 December 2026$/,
	);
	expect(fieldText({ valueAsDate: null })).toBe('');
});

test('a field for a day says that a day is over, from the midnight after it', () => {
	const text = (now: number) => fieldText({ valueAsDate: new Date('2026-12-10') }, new Date(now));
	expect(text(at(10, 23))).not.toContain('over');
	expect(text(at(11, 0))).toMatch(/ 10 December 2026\. This day is over\.$/);
});

test('what began not long ago is named by its day of the week, the rest by its date', () => {
	expect(sinceText(at(10, 1), at(10, 23))).toBe('today');
	expect(sinceText(at(9, 23), at(10, 1))).toBe('yesterday');
	expect(sinceText(at(4), at(10))).toBe('Friday');
	expect(sinceText(at(3), at(10))).toBe('3 December 2026');
});
