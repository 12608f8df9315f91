import { expect, test } from 'vitest';
import { byLetter } from '../../../src/model/by-letter.ts';

test('letters are in order, and case makes no difference', () => {
	const groups = byLetter(['beta', 'Alpha', 'Bravo', 'able'], (name) => name);
	expect(groups).toEqual([
		{ id: 'letter-A', letter: 'A', items: ['able', 'Alpha'] },
		{ id: 'letter-B', letter: 'B', items: ['beta', 'Bravo'] },
	]);
});

test('leading punctuation is ignored, and names that start with a digit are under #', () => {
	expect(byLetter(['.ebextensions', '12-factor', '!Ref'], (name) => name).map(({ letter }) => letter)).toEqual([
		'#',
		'E',
		'R',
	]);
});
