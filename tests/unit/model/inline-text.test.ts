import { expect, test } from 'vitest';
import { inlineRuns, plainText } from '../../../src/model/inline-text.ts';

test('an inline text consists of prose, code and links to cards', () => {
	expect(inlineRuns('Use `a` as in [[a-card|this case]].')).toEqual([
		{ text: 'Use ' },
		{ text: 'a', code: true },
		{ text: ' as in ' },
		{ text: 'this case', card: 'a-card' },
		{ text: '.' },
	]);
});

test('brackets in code are no link', () => {
	expect(inlineRuns('`[[ -f x ]]` or `[[a|b]]`').filter(({ card }) => card)).toEqual([]);
});

test('the plain text is the words alone', () => {
	expect(plainText('Use `a` as in [[a-card|this case]].')).toBe('Use a as in this case.');
});
