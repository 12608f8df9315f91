import { expect, test } from 'vitest';
import { exportText } from '../../../src/study/export-text.ts';
import { EMPTY_DOCUMENT } from '../../../src/study/study-document.ts';

test('an export names what is in it: reviews, stars and the day of the exam too', () => {
	const stars = { a: { on: true, changed: 1 }, b: { on: true, changed: 1 }, c: { on: false, changed: 1 } };
	const settings = { ...EMPTY_DOCUMENT.settings, exam: '2026-12-10' };
	expect(exportText({ ...EMPTY_DOCUMENT, stars, settings })).toBe(
		'Exported: 2 stars; with the settings and the day, 10 December 2026.',
	);
	const reviews = [{ prompt: 'a#decision', at: 1, grade: 4 as const }];
	expect(exportText({ ...EMPTY_DOCUMENT, reviews, stars })).toBe('Exported: 1 review, 2 stars; with the settings.');
	expect(exportText(EMPTY_DOCUMENT)).toBe('Exported: the settings. There is nothing else yet.');
});
