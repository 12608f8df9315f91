import { expect, test } from 'vitest';
import { checkDocument, migrate, readStudyFile } from '../../../src/study/check-document.ts';
import {
	APP_ID,
	DOCUMENT_VERSION,
	EMPTY_DOCUMENT,
	activeReviews,
	type StudyDocument,
	withReview,
} from '../../../src/study/study-document.ts';

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
	[JSON.stringify({ ...EMPTY_DOCUMENT, version: DOCUMENT_VERSION + 1 }), 'newer version'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, version: 'x' }), 'which version'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, reviews: [{ prompt: 'a', at: 1, grade: 5 }] }), 'reviews are damaged'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, reviews: [{ prompt: 'a', at: -1, grade: 1 }] }), 'reviews are damaged'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, undone: [1] }), 'undone reviews is damaged'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, stars: [] }), 'stars are damaged'],
	[
		JSON.stringify({ ...EMPTY_DOCUMENT, settings: { limit: 30, changed: 1, exam: '2026-02-30' } }),
		'settings are damaged',
	],
	[
		JSON.stringify({ ...EMPTY_DOCUMENT, settings: { limit: 30, changed: 1, mostAskedFirst: 1 } }),
		'settings are damaged',
	],
	[JSON.stringify({ ...EMPTY_DOCUMENT, settings: { limit: 30, changed: 1, limitBefore: 0 } }), 'settings are damaged'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, suspended: [] }), 'suspended prompts are damaged'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, oldAnswers: { a: true } }), 'old answers are damaged'],
	[JSON.stringify({ ...EMPTY_DOCUMENT, practices: [{}] }), 'practice results are damaged'],
])('an invalid file is refused with a reason: %s', (text, reason) => {
	expect(readStudyFile(text)).toEqual({ error: expect.stringContaining(reason) as string });
});

/** A backup of each version, as the site of that time wrote it. */
const BACKUPS: Readonly<Record<number, string>> = {
	1: `{"app":"${APP_ID}","version":1,"reviews":[{"prompt":"a#decision","at":1700000000000,"grade":3},{"prompt":"b#trap","at":1700000060000,"grade":1}],"undone":["1700000060000 b#trap"],"stars":{"a":{"on":true,"changed":1700000000000}},"settings":{"limit":20,"changed":1700000000000,"exam":"2027-01-01"},"practices":[{"at":1700000000000,"seconds":90,"answers":[{"prompt":"a#decision","right":true}]}]}`,
	2: `{"app":"${APP_ID}","version":2,"reviews":[{"prompt":"a#decision","at":1700000000000,"grade":3},{"prompt":"b#trap","at":1700000060000,"grade":1}],"undone":["1700000060000 b#trap"],"stars":{"a":{"on":true,"changed":1700000000000}},"suspended":{"c#decision":{"on":true,"changed":1700000000000}},"oldAnswers":{"1x":{"on":true,"changed":1700000000000}},"settings":{"limit":20,"changed":1700000000000,"exam":"2027-01-01","mostAskedFirst":true,"newInTurn":true},"practices":[{"at":1700000000000,"seconds":90,"answers":[{"prompt":"a#decision","right":true}]}]}`,
};

test('a backup of each version of the format is read', () => {
	expect(Object.keys(BACKUPS).map(Number)).toEqual(Array.from({ length: DOCUMENT_VERSION }, (_, index) => index + 1));
	for (const text of Object.values(BACKUPS)) {
		const checked = readStudyFile(text);
		expect(checked).toMatchObject({
			document: {
				version: DOCUMENT_VERSION,
				stars: { a: { on: true } },
				settings: { limit: 20, exam: '2027-01-01' },
				practices: [{ seconds: 90, answers: [{ prompt: 'a#decision', right: true }] }],
			},
		});
		expect('document' in checked && activeReviews(checked.document)).toEqual([
			{ prompt: 'a#decision', at: 1_700_000_000_000, grade: 3 },
		]);
	}
});

test('a backup keeps what is suspended, the old answers and the order; one from before these has none', () => {
	expect(readStudyFile(BACKUPS[2] ?? '')).toMatchObject({
		document: {
			suspended: { 'c#decision': { on: true } },
			oldAnswers: { '1x': { on: true } },
			settings: { mostAskedFirst: true, newInTurn: true },
		},
	});
	expect(readStudyFile(BACKUPS[1] ?? '')).toMatchObject({ document: { suspended: {}, oldAnswers: {} } });
});

test('a backup keeps the limit to go back to', () => {
	const settings = { limit: 10, limitBefore: 30, changed: 1 };
	expect(readStudyFile(JSON.stringify({ ...EMPTY_DOCUMENT, settings }))).toMatchObject({ document: { settings } });
});

test('unknown fields are dropped', () => {
	expect(checkDocument({ ...EMPTY_DOCUMENT, extra: 1 })).toEqual({ document: EMPTY_DOCUMENT });
});

test('an older document is migrated one version at a time', () => {
	const steps = { 1: () => ({ two: true }), 2: (older: object) => ({ ...older, three: true }) };
	expect(migrate({ version: 1 }, steps, 3)).toEqual({ two: true, three: true, version: 3 });
	expect(() => migrate({ version: 1 }, {}, 2)).toThrow('version 1');
});
