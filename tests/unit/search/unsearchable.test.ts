import { expect, test } from 'vitest';
import { findUnsearchable } from '../../../src/search/query/unsearchable.ts';

test.each([
	['C++ on Lambda', { from: 'C++', to: 'C' }],
	['how about C#?', { from: 'C#', to: 'C' }],
	['deploy -jenkins', { from: '-jenkins', to: 'jenkins' }],
	['code*', { from: 'code*', to: 'code' }],
])('of “%s”, the word with signs is not searched for as typed', (text, expected) => {
	expect(findUnsearchable(text).words).toEqual([expected]);
});

test.each([
	'Which one is it, then?',
	"It's (not) a key-value store.",
	'AWS::Region',
	'.NET',
	'lambda@edge',
	'S3 & SNS',
	'a - b',
])('“%s” is searched for as typed', (text) => {
	expect(findUnsearchable(text)).toEqual({ words: [], signs: [], hasQuotes: false });
});

test('a picture cannot be searched for', () => {
	expect(findUnsearchable('🚀 deploy').signs).toEqual(['🚀']);
});

test.each(['"blue green"', '“blue green” deployment', 'deploy "puppet"'])('%s has words in quotes', (text) => {
	expect(findUnsearchable(text).hasQuotes).toBe(true);
});

test('a quote that is not closed yet, or an inch, is no phrase', () => {
	expect(findUnsearchable('"blue gre').hasQuotes).toBe(false);
	expect(findUnsearchable('a 3" disk').hasQuotes).toBe(false);
});
