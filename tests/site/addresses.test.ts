import { expect, test } from 'vitest';
import { expectedPaths } from '../support/addresses.ts';
import { builtPages, hasPage } from '../support/pages.ts';

test('there is a page at every address that the notes need', () => {
	expect(expectedPaths.filter((path) => !hasPage(path))).toEqual([]);
});

test('there is no page that the notes do not need', () => {
	const paths = builtPages().map(({ path }) => path);
	expect(paths.filter((path) => !expectedPaths.includes(path))).toEqual([]);
});
