import { expect, test } from 'vitest';
import { dayFacts } from '../../../src/study/day-facts.ts';
import { dayNote } from '../../../src/study/day-note.ts';
import { dayOf } from '../../../src/study/days.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade, withReview } from '../../../src/study/study-document.ts';
import { withSettings } from '../../../src/study/with-settings.ts';
import { at, idOf, someStudyIndex } from './builders.ts';

const start = () =>
	new Session(someStudyIndex(), { ...EMPTY_DOCUMENT, settings: { limit: 8, changed: 1, exam: '2027-02-01' } }, at(0));

function answer(session: Session, now: number, grade: Grade) {
	const prompt = idOf(session.next(now)?.id ?? '');
	session.setDocument(withReview(session.document, { prompt, at: now, grade }), now);
}

function studyDay(session: Session, day: number, grade: Grade) {
	for (let now = at(day); session.next(now); now += 10_000) answer(session, now, grade);
}

const note = (session: Session, now: number) =>
	dayNote(dayFacts(session, now), session.document.settings.exam, now, 'Your exam');

test('missed days count what was due before today; what is forgotten today adds nothing, and the note goes when that is done', () => {
	const session = start();
	studyDay(session, 0, 3);
	let now = at(5);
	expect(note(session, now)).toBe('You missed 4 days; 8 prompts wait.');
	for (const left of [7, 6, 5, 4, 3, 2, 1]) {
		answer(session, (now += 1000), 1);
		expect(note(session, now)).toBe(`You missed 4 days; ${left} prompt${left === 1 ? ' waits' : 's wait'}.`);
	}
	answer(session, (now += 1000), 1);
	expect(dayFacts(session, now).due).toBe(8);
	expect(note(session, now)).toBe('');
});

test('what a nearer day of the exam brings forward was not missed', () => {
	const session = start();
	studyDay(session, 0, 4);
	const now = at(3);
	expect(dayFacts(session, now)).toMatchObject({ missed: 2, overdue: 0 });
	session.setDocument(withSettings(session.document, { exam: dayOf(at(5)) }, now), now);
	expect(dayFacts(session, now).due).toBeGreaterThan(0);
	const early = [...session.states.values()].filter(({ due }) => dayOf(due.getTime()) < dayOf(now));
	expect(early.length).toBeGreaterThan(0);
	expect(note(session, now)).toBe('');
});
