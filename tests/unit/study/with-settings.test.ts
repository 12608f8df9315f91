import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT } from '../../../src/study/study-document.ts';
import { withSettings } from '../../../src/study/with-settings.ts';

test('one setting is changed and the other stays', () => {
	const withExam = withSettings(EMPTY_DOCUMENT, { exam: '2026-12-07' }, 1000);
	expect(withExam.settings).toEqual({ limit: 30, exam: '2026-12-07', changed: 1000 });
	expect(withSettings(withExam, { limit: 20 }, 2000).settings).toEqual({
		limit: 20,
		exam: '2026-12-07',
		changed: 2000,
	});
});

test('an empty day removes the day of the exam', () => {
	const withExam = withSettings(EMPTY_DOCUMENT, { exam: '2026-12-07' }, 1000);
	expect(withSettings(withExam, { exam: '' }, 2000).settings).toEqual({ limit: 30, changed: 2000 });
});

test('a change is later than the one before, also if the clock was set back', () => {
	const first = withSettings(EMPTY_DOCUMENT, { limit: 20 }, 2000);
	expect(withSettings(first, { limit: 10 }, 1000).settings.changed).toBe(2001);
});

test('the most asked come first until the reader changes that', () => {
	const sorted = withSettings(EMPTY_DOCUMENT, { mostAskedFirst: true }, 1000);
	expect(withSettings(sorted, { limit: 20 }, 2000).settings).toEqual({
		limit: 20,
		mostAskedFirst: true,
		changed: 2000,
	});
	expect(withSettings(sorted, { mostAskedFirst: false }, 2000).settings).toEqual({ limit: 30, changed: 2000 });
});

test('new prompts come in turn until the reader changes that', () => {
	const inTurn = withSettings(EMPTY_DOCUMENT, { newInTurn: true }, 1000);
	expect(withSettings(inTurn, { limit: 20 }, 2000).settings).toEqual({ limit: 20, newInTurn: true, changed: 2000 });
	expect(withSettings(inTurn, { newInTurn: false }, 2000).settings).toEqual({ limit: 30, changed: 2000 });
});

test('the limit before an offer is kept until the reader goes back to it or chooses another', () => {
	const offered = withSettings(EMPTY_DOCUMENT, { limit: 10, limitBefore: 30 }, 1000);
	const withExam = withSettings(offered, { exam: '2026-12-07' }, 2000);
	expect(withExam.settings).toEqual({ limit: 10, limitBefore: 30, exam: '2026-12-07', changed: 2000 });
	expect(withSettings(withExam, { limit: 30 }, 3000).settings).not.toHaveProperty('limitBefore');
	expect(withSettings(withExam, { limit: 12 }, 3000).settings).not.toHaveProperty('limitBefore');
});
