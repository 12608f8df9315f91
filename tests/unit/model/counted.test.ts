import { expect, test } from 'vitest';
import { counted } from '../../../src/model/counted.ts';

test('only a count of one takes the singular', () => {
	expect([0, 1, 2].map((count) => counted(count, 'card'))).toEqual(['0 cards', '1 card', '2 cards']);
});

test('an irregular plural is given as an argument', () => {
	expect(counted(2, 'entry', 'entries')).toBe('2 entries');
});
