import { expect, test } from 'vitest';
import { cardPath, domainPath, examPath, searchPath, servicePath } from '../../../src/model/paths.ts';

test('addresses are those that were promised', () => {
	expect([cardPath('a'), servicePath('b'), examPath('c'), domainPath('c', 'd')]).toEqual([
		'/scenarios/a/',
		'/services/b/',
		'/exams/c/',
		'/exams/c/d/',
	]);
});

test('a search address names what was asked and leaves out what was not', () => {
	expect(searchPath({})).toBe('/search/');
	expect(searchPath({ q: '', service: 'iam' })).toBe('/search/?service=iam');
	expect(searchPath({ q: 'a & b?', domain: 'x' })).toBe('/search/?q=a+%26+b%3F&domain=x');
});
