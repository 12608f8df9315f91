import { expect, test } from 'vitest';
import { checkDocument, migrate, readStudyFile } from '../../../src/study/check-document.ts';
import { EMPTY_DOCUMENT, activeReviews, type StudyDocument, withReview } from '../../../src/study/study-document.ts';

test('a document with a month of reviews can be written to a file and read again', () => {
	let document: StudyDocument = { ...EMPTY_DOCUMENT, stars: { a: { on: true, changed: 5 } } };
	for (let day = 0; day < 30; day++) {
		for (let index = 0; index < 30; index++) {
			document = withReview(document, { prompt: `card-${index}#decision`, at: day * 86_400_000 + index, grade: 3 });
		}
	}
	expect(readStudyFile(JSON.stringify(document))).toEqual({ document });
	expect(activeReviews(document)).toHaveLength(900);
});

test.each([
	['', 'not JSON'],
	['{"app":"another"}', 'not a study file'],
	['[]', 'not a study file'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, version: 2 }), 'newer version'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, version: 'x' }), 'which version'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, reviews: [{ prompt: 'a', at: 1, grade: 5 }] }), 'reviews are damaged'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, reviews: [{ prompt: 'a', at: -1, grade: 1 }] }), 'reviews are damaged'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, undone: [1] }), 'undone reviews is damaged'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, stars: [] }), 'stars are damaged'],
	[
		JSON.stringify({ ...EMPTY_DOCUMENT, settings: { limit: 30, changed: 1, exam: '2026-02-30' } }),
		'settings are damaged',
	],
	[JSON.stringify({ ...EMPTY_DOCUMENT, practices: [{}] }), 'practice results are damaged'],
])('an invalid file is refused with a reason: %s', (text, reason) => {
	expect(readStudyFile(text)).toEqual({ error: expect.stringContaining(reason) as string });
});

test('unknown fields are dropped', () => {
	expect(checkDocument({ ...EMPTY_DOCUMENT, extra: 1 })).toEqual({ document: EMPTY_DOCUMENT });
});

test('an older document is migrated one version at a time', () => {
	const steps = { 1: () => ({ two: true }), 2: (older: object) => ({ ...older, three: true }) };
	expect(migrate({ version: 1 }, steps, 3)).toEqual({ two: true, three: true, version: 3 });
	expect(() => migrate({ version: 1 }, {}, 2)).toThrow('version 1');
});
