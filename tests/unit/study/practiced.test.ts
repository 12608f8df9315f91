import { expect, test } from 'vitest';
import { checkDocument } from '../../../src/study/check-document.ts';
import { dayFacts } from '../../../src/study/day-facts.ts';
import { dayNote } from '../../../src/study/day-note.ts';
import { progressText } from '../../../src/study/day-progress-text.ts';
import { paceOf, USUAL_PACE } from '../../../src/study/pace.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade, type Review, withReview } from '../../../src/study/study-document.ts';
import { at, idOf, someStudyIndex } from './builders.ts';

const start = (limit = 6) => new Session(someStudyIndex(), { ...EMPTY_DOCUMENT, settings: { limit, changed: 1 } });

function answer(session: Session, now: number, grade: Grade): string {
	const prompt = idOf(session.next(now)?.id ?? '');
	session.setDocument(withReview(session.document, { prompt, at: session.reviewTime(prompt, now), grade }));
	return prompt;
}

/** Wrong answers in the practice, all at the same moment. */
function fail(session: Session, now: number, ids: readonly string[]) {
	const reviews = ids.map((prompt): Review => ({ prompt, at: now, grade: 1, practice: true }));
	session.setDocument(reviews.reduce(withReview, session.document));
}

const WRONG = ['card-11#decision', 'card-12#decision', 'card-13#decision'];

test('wrong answers in the practice are due and take nothing from the new prompts of the day', () => {
	const session = start();
	answer(session, at(0), 4);
	fail(session, at(0) + 60_000, WRONG);
	const now = at(0) + 120_000;
	const { due, unseen } = session.queue(now);
	expect(due.map(({ id }) => id).sort()).toEqual(WRONG);
	expect(unseen).toHaveLength(5);
	expect(progressText(session.progress(now))).toBe('1 of 9 done today.');
	expect(session.queue(at(1)).unseen).toHaveLength(6);
	// Also those that would have been new today.
	const other = start();
	const next = other.queue(at(0)).unseen.map(({ id }) => id);
	fail(other, at(0), next.slice(0, 4));
	expect(
		other
			.queue(at(0) + 1000)
			.unseen.map(({ id }) => id)
			.slice(0, 2),
	).toEqual(next.slice(4));
	expect(other.queue(at(0) + 1000).unseen).toHaveLength(6);
});

test('what was wrong in the practice is due beyond the limit of a day, and its traps wait for the next day', () => {
	const session = start(1);
	fail(session, at(0), WRONG.concat('card-14#decision', 'card-15#decision', 'card-16#decision'));
	expect(session.queue(at(0)).due).toHaveLength(6);
	expect(session.queue(at(0)).unseen.every(({ isTrap }) => !isTrap)).toBe(true);
});

test('after all of the day was answered, the note says why something is due again', () => {
	const session = start(2);
	for (let now = at(0); session.next(now); now += 60_000) answer(session, now, 4);
	const note = (now: number) => dayNote(dayFacts(session, now), undefined, now, 'Your exam');
	expect(note(at(0, 20))).toBe('');
	fail(session, at(0, 20), WRONG);
	expect(dayFacts(session, at(0, 21))).toMatchObject({ due: 3, practiced: 3, fresh: 0, waiting: 0 });
	expect(note(at(0, 21))).toBe('3 of those due were wrong in practice today.');
	for (let now = at(0, 21); session.next(now); now += 60_000) answer(session, now, 4);
	expect(note(at(0, 23))).toBe('');
});

test('the note counts all that were wrong in practice, also those that had been graded in the review before', () => {
	const session = start(3);
	const graded = [1, 2, 3].map((minute) => answer(session, at(0) + minute * 1000, 1));
	fail(session, at(0, 19), [...graded.slice(0, 2), ...WRONG]);
	const note = (now: number) => dayNote(dayFacts(session, now), undefined, now, 'Your exam');
	expect(dayFacts(session, at(0, 20)).due).toBe(6);
	expect(note(at(0, 20))).toBe('5 of those due were wrong in practice today.');
	for (const second of [0, 1, 2]) answer(session, at(0, 20) + 1000 * second, 1);
	expect(note(at(0, 21))).toBe('3 of those due were wrong in practice today.');
});

test('the mark of the practice survives an export, and documents without it can be read', () => {
	const session = start();
	fail(session, at(0), WRONG);
	answer(session, at(0) + 1000, 3);
	const checked = checkDocument(JSON.parse(JSON.stringify(session.document)));
	expect('document' in checked && checked.document.reviews).toEqual(session.document.reviews);
	const marked = { ...session.document, reviews: [{ prompt: 'a#b', at: 1, grade: 1, practice: 'yes' }] };
	expect('error' in checkDocument(marked)).toBe(true);
});

test('the practice does not change the pace of the review', () => {
	const reviews = Array.from({ length: 50 }, (_, index) => ({
		prompt: `card-${index}`,
		at: at(0) + index * 90_000,
		grade: 1 as const,
		practice: true as const,
	}));
	expect(paceOf(reviews, new Map())).toEqual(USUAL_PACE);
});
