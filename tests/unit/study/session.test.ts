import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Session } from '../../../src/study/session.ts';
import {
	EMPTY_DOCUMENT,
	type Grade,
	reviewKey,
	type StudyDocument,
	withReview,
	withUndone,
} from '../../../src/study/study-document.ts';
import { promptKey } from '../../../src/study/study-index.ts';
import { at, someStudyIndex } from './builders.ts';

const MINUTE = 60_000;
const data = someStudyIndex({ moved: { 'was-card-1': 'card-1' } });
const PROMPTS = ['card-0#decision', 'was-card-1#decision', 'card-1#decision', 'card-2#first', 'gone#decision'];

/** A grade of a prompt some minutes after the last one, or before it if the clock was set back; or an undoing. */
const step = fc.record({
	prompt: fc.constantFrom(...PROMPTS),
	grade: fc.constantFrom<Grade>(1, 2, 3, 4),
	minutes: fc.integer({ min: -2000, max: 4000 }),
	undoes: fc.boolean(),
	exam: fc.option(fc.constantFrom('2026-12-24', '2027-03-01'), { freq: 20, nil: undefined }),
});

test('grades, undone grades and a new day of the exam, one by one, give the states that all of them give at once', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
			const session = new Session(data, EMPTY_DOCUMENT);
			let document: StudyDocument = EMPTY_DOCUMENT;
			let now = at(0);
			for (const { prompt, grade, minutes, undoes, exam } of steps) {
				now += minutes * MINUTE;
				const last = document.reviews.at(-1);
				if (undoes && last) document = withUndone(document, reviewKey(last));
				else document = withReview(document, { prompt, at: session.reviewTime(promptKey(prompt), now), grade });
				if (exam) document = { ...document, settings: { ...document.settings, exam } };
				session.setDocument(document);
				const fresh = new Session(data, document);
				expect(session.reviews).toEqual(fresh.reviews);
				expect(session.states).toEqual(fresh.states);
			}
		}),
		{ numRuns: 30 },
	);
});

test('a grade counts even if it is given at the time of an undone grade of the same prompt', () => {
	const session = new Session(data, EMPTY_DOCUMENT);
	const prompt = 'card-0#decision';
	const undone = { prompt, at: session.reviewTime(prompt, at(0)), grade: 1 as const };
	session.setDocument(withUndone(withReview(EMPTY_DOCUMENT, undone), reviewKey(undone)));
	const again = { prompt, at: session.reviewTime(prompt, at(0)), grade: 3 as const };
	session.setDocument(withReview(session.document, again));
	expect(new Session(data, session.document).reviews).toEqual([again]);
});
