import { expect, test } from 'vitest';
import { dayText, sinceText } from '../../../src/study/day-text.ts';
import { readField } from '../../../src/study/elements/read-field.ts';

const at = (day: number, hour = 12) => new Date(2026, 11, day, hour).getTime();

test('a day is written so that the month is no number', () => {
	expect(dayText(at(10))).toMatch(/^Thursday,? 10 December 2026$/);
});

const inField = (value: string, now: number, badInput = false) =>
	readField({ valueAsDate: value ? new Date(value) : null, validity: { badInput } as ValidityState }, new Date(now));

test('a field for a day says in words what was put in, in any time zone, and nothing while it is empty', () => {
	const { text, isValid } = inField('2026-12-10', at(10, 0));
	expect(text).toMatch(/^Thursday,? 10 December 2026$/);
	expect(isValid).toBe(true);
	expect(inField('', at(10))).toEqual({ text: '', isValid: true });
});

test('a day that is over, from the midnight after it, is no day of an exam to come', () => {
	expect(inField('2026-12-10', at(10, 23)).isValid).toBe(true);
	expect(inField('2026-12-10', at(11, 0))).toEqual({
		text: expect.stringMatching(/10 December 2026 is over\. Choose a later day\.$/) as string,
		isValid: false,
	});
});

test('a day that is more than two years away has a wrong year, and a part of a day is none', () => {
	expect(inField('2028-12-10', at(10)).isValid).toBe(true);
	expect(inField('2062-12-10', at(10))).toEqual({
		text: expect.stringMatching(/10 December 2062 is more than 2 years away\. Look at the year\.$/) as string,
		isValid: false,
	});
	expect(inField('', at(10), true)).toEqual({ text: 'This is not a whole date.', isValid: false });
});

test('what began not long ago is named by its day of the week, the rest by its date', () => {
	expect(sinceText(at(10, 1), at(10, 23))).toBe('today');
	expect(sinceText(at(9, 23), at(10, 1))).toBe('yesterday');
	expect(sinceText(at(4), at(10))).toBe('Friday');
	expect(sinceText(at(3), at(10))).toBe('3 December 2026');
});
