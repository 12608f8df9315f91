import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/markdown/apply-edits.ts';

test('ranges are replaced by their offsets in the original text, in any order', () => {
	const first = { from: 0, to: 3, text: 'a longer text' };
	const second = { from: 4, to: 8, text: 'b' };
	expect(applyEdits('one four', [first, second])).toBe('a longer text b');
	expect(applyEdits('one four', [second, first])).toBe('a longer text b');
});

test('an empty range inserts text', () => {
	expect(applyEdits('one four', [{ from: 8, to: 8, text: '!' }])).toBe('one four!');
});

test('without edits a text stays as it is', () => {
	expect(applyEdits('one', [])).toBe('one');
});
