import { expect, test } from 'vitest';
import { promised } from '../support/addresses.ts';
import { builtPages, hasPage } from '../support/pages.ts';

test('there is a page at every address that the notes promise', () => {
	expect(promised.filter((path) => !hasPage(path))).toEqual([]);
});

test('there is no page that the notes do not promise', () => {
	const paths = builtPages().map(({ path }) => path);
	expect(paths.filter((path) => !promised.includes(path))).toEqual([]);
});
