import { expect, test } from 'vitest';
import { cardPath, domainPath, examPath, searchPath, servicePath, taskPath } from '../../../src/model/paths.ts';

test('paths are those that were published', () => {
	expect([cardPath('a'), servicePath('b'), examPath('c'), domainPath('c', 'd'), taskPath('c', 'd', 'e')]).toEqual([
		'/scenarios/a/',
		'/services/b/',
		'/exams/c/',
		'/exams/c/d/',
		'/exams/c/d/e/',
	]);
});

test('the path of a search leaves out empty parameters', () => {
	expect(searchPath({})).toBe('/search/');
	expect(searchPath({ q: '', service: 'iam' })).toBe('/search/?service=iam');
	expect(searchPath({ q: 'a & b?', domain: 'x' })).toBe('/search/?q=a+%26+b%3F&domain=x');
});
