import { expect, test } from 'vitest';
import { promised } from '../support/addresses.ts';
import { notes } from '../support/notes.ts';
import { builtPages } from '../support/pages.ts';

const paths = builtPages().map(({ path }) => path);

test.each(promised)('there is a page at %s', (address) => {
	expect(paths).toContain(address);
});

test('both exams have a page for each of their six domains', () => {
	for (const { id } of notes.exams) {
		expect(paths.filter((path) => path.startsWith(`/exams/${id}/`) && path !== `/exams/${id}/`)).toHaveLength(6);
	}
});

test('there is no page that nothing promises', () => {
	expect(paths.filter((path) => !promised.includes(path))).toEqual([]);
});
