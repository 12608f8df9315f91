import { expect, test } from 'vitest';
import { correctionsText } from '../../../src/model/corrections-text.ts';

const original = { title: 'Notes', date: '2022-08-23', checked: '2026-11-22' };
const [first, later] = [{ date: '2026-11-22' }, { date: '2026-11-29' }];

test('corrections of the original notes are told apart from those of earlier versions of a card', () => {
	expect(correctionsText([first], original)).toBe('One statement of the 2022 note put right');
	expect(correctionsText([later, later], original)).toBe('2 statements of an earlier version of this card put right');
	expect(correctionsText([later, first, first], original)).toBe(
		'2 statements of the 2022 note and one statement of an earlier version of this card put right',
	);
});
