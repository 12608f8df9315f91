import { expect, test } from 'vitest';
import { required } from '../../../src/model/required.ts';

test('a required value is returned as it is, even if it is empty', () => {
	expect(required('', 'a title')).toBe('');
	expect(required(0, 'a count')).toBe(0);
});

test('the error for a missing value says what is missing', () => {
	expect(() => required(undefined, 'a title')).toThrow('Missing: a title.');
	expect(() => required(null, 'a list')).toThrow('Missing: a list.');
});
