import { expect, test } from 'vitest';
import { dayFacts } from '../../../src/study/day-facts.ts';
import { dayNote, waitingText } from '../../../src/study/day-note.ts';
import { progressText } from '../../../src/study/day-progress-text.ts';
import { dayOf } from '../../../src/study/days.ts';
import { examPhase } from '../../../src/study/exam-day.ts';
import { forecast } from '../../../src/study/forecast.ts';
import { planText, withoutPlanText } from '../../../src/study/plan-text.ts';
import { queueLength } from '../../../src/study/queue.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade, withReview } from '../../../src/study/study-document.ts';
import { withSettings } from '../../../src/study/with-settings.ts';
import { at, idOf, someStudyIndex } from './builders.ts';

const EXAM_DAY = 10;
const EXAM = dayOf(at(EXAM_DAY));

/** A reader who has studied on these days, with eight new prompts a day, and forgets every fourth answer. */
function sessionAfter(days: readonly number[], now: number) {
	const settings = { limit: 8, changed: 1, exam: EXAM };
	const session = new Session(someStudyIndex(), { ...EMPTY_DOCUMENT, settings }, at(0));
	let count = 0;
	for (const day of days) {
		let time = at(day);
		for (let prompt = session.next(time); prompt; prompt = session.next(time)) {
			const grade: Grade = ++count % 4 === 0 ? 1 : 3;
			session.setDocument(withReview(session.document, { prompt: idOf(prompt.id), at: time, grade }), time);
			time += 20_000;
		}
	}
	session.setDocument(session.document, now);
	return session;
}

const studied = Array.from({ length: EXAM_DAY }, (_, day) => day);
const known = (session: Session, now: number) =>
	session.domainProgress(now).reduce((sum, domain) => sum + domain.known, 0);
const note = (session: Session, now: number) => dayNote(dayFacts(session, now), EXAM, now, 'Your exam');

test('the days are named as seen from the exam', () => {
	expect([8, 9, 10, 11].map((day) => examPhase(EXAM, at(day)))).toEqual(['before', 'last', 'today', 'past']);
	expect(examPhase(undefined, at(0))).toBe('none');
});

test('the last day brings nothing new, and the plan does not promise more than comes', () => {
	const morning = sessionAfter(studied.slice(0, 8), at(8, 8));
	const { plan } = forecast(morning.forecastInput(at(8, 8)));
	const evening = sessionAfter(studied.slice(0, 9), at(9, 8));
	expect(evening.queue(at(9, 8)).unseen).toEqual([]);
	expect(evening.states.size).toBe(plan?.all.seen);
	expect(sessionAfter(studied, at(10)).states.size).toBe(plan?.all.seen);
	const last = forecast(evening.forecastInput(at(9, 8))).plan;
	if (!last) throw new Error('There is no plan.');
	expect(planText(last, { limit: 8, mostAskedFirst: false }, evening.pace)).toMatch(
		/^Today is the last day to learn\. You have seen all 60 prompts\. About \d+ minutes today\.$/,
	);
	expect(note(evening, at(9, 8))).toContain('Your exam is tomorrow. Nothing new comes today');
});

test('a reader who begins on the last day is asked new prompts all the same', () => {
	const session = sessionAfter([], at(9));
	expect(session.queue(at(9)).unseen).toHaveLength(8);
	expect(note(session, at(9))).toBe('Your exam is tomorrow.');
});

test('the day of the exam is a short warm-up that starts with the weak ones, and nothing new', () => {
	const now = at(EXAM_DAY, 7);
	const session = sessionAfter(studied, now);
	const { due, unseen } = session.queue(now);
	expect([due.length, unseen.length]).toEqual([10, 0]);
	// Other due prompts are neither asked nor counted as waiting.
	const late = sessionAfter(studied.slice(0, 7), now);
	expect(dayFacts(late, now)).toMatchObject({ due: 10, waiting: 0 });
	expect([...late.states.values()].filter(({ due }) => due.getTime() < now).length).toBeGreaterThan(10);
	const weak = [...session.states.values()].filter(({ isWeak }) => isWeak).length;
	expect(weak).toBeGreaterThan(0);
	const isWeak = due.map(({ id }) => session.states.get(id)?.isWeak === true);
	expect(isWeak).toEqual(isWeak.map((_, index) => index < weak));
	expect(note(session, now)).toMatch(/^Your exam is today\. Here is a short warm-up.* nothing new\. Good luck!$/);
	const [asked, before] = [new Set<string>(), known(session, at(EXAM_DAY - 1, 23))];
	expect(known(session, now)).toBe(before);
	expect(before).toBeGreaterThan(0);
	let time = now;
	for (let prompt = session.next(time); prompt; prompt = session.next(time)) {
		asked.add(prompt.id);
		session.setDocument(withReview(session.document, { prompt: idOf(prompt.id), at: time, grade: 3 }), time);
		time += 20_000;
	}
	expect(asked).toEqual(new Set(due.map(({ id }) => id)));
	expect(note(session, time)).toBe('Your exam is today. The warm-up is done. Good luck!');
	expect(progressText(session.progress(time))).toBe('The warm-up is done.');
});

test('the warm-up asks first what was forgotten yesterday, also what was remembered later that day', () => {
	const session = sessionAfter([0, 1], at(2));
	const now = at(EXAM_DAY, 7);
	const [twice = '', once = '', hard = '', older = '', good = ''] = [...session.states]
		.filter(([, { isWeak }]) => !isWeak)
		.map(([id]) => id);
	const grade = (id: string, time: number, ...grades: readonly Grade[]) => {
		for (const [index, each] of grades.entries())
			session.setDocument(
				withReview(session.document, { prompt: idOf(id), at: time + index * 60_000, grade: each }),
				time + index * 60_000,
			);
	};
	const weakBefore = [...session.states].filter(([, { isWeak }]) => isWeak).map(([id]) => id);
	for (const id of weakBefore) grade(id, at(3), 3);
	grade(older, at(EXAM_DAY - 3), 2);
	grade(good, at(EXAM_DAY - 1, 7), 3);
	grade(once, at(EXAM_DAY - 1, 8), 1, 3);
	grade(twice, at(EXAM_DAY - 2, 9), 1, 3);
	grade(twice, at(EXAM_DAY - 1, 7), 1, 3);
	grade(hard, at(EXAM_DAY - 1, 10), 2);
	const asked = session.queue(now).due.map(({ id }) => id);
	expect(asked.slice(0, 4)).toEqual([twice, once, hard, older]);
	expect(asked).not.toContain(good);
	// The filter has the same weak ones.
	session.filter = { weak: true };
	expect(
		session
			.queue(now)
			.due.map(({ id }) => id)
			.toSorted(),
	).toEqual([twice, once, hard, older].toSorted());
});

test('on the last day, prompts that it leaves out are not said to wait for another day', () => {
	const later = 'will not be asked before the exam';
	const session = sessionAfter([0, 1, 2], at(9));
	const facts = { ...dayFacts(session, at(9)), waiting: 37, missed: 0 };
	expect(waitingText(facts, 8, 'last')).toBe(`37 more prompts ${later}: a day brings at most 120 due ones.`);
	expect(waitingText(facts, 8, 'before')).toContain('37 more prompts wait for another day:');
	expect(progressText({ ...session.progress(at(9)), overLimit: 37 })).toContain(`37 more prompts ${later}.`);
	const missed = { ...facts, missed: 2, overdue: 120, overdueLater: 120 };
	expect(dayNote(missed, EXAM, at(9), 'Your exam')).not.toContain('next days');
});

test('after the exam the review goes on as without a date, and asks what to do with it', () => {
	const now = at(EXAM_DAY + 1);
	const session = sessionAfter(studied, now);
	const document = withSettings(session.document, { exam: '' }, now);
	const without = new Session(session.data, document, now);
	expect(queueLength(session.queue(now))).toBeGreaterThan(0);
	expect(session.queue(now)).toEqual(without.queue(now));
	expect(forecast(session.forecastInput(now)).plan).toBeUndefined();
	expect(note(session, now)).toContain('Your exam was on 3 December 2026.');
	expect(withoutPlanText(EXAM, now)).toContain('Your exam was on 3 December 2026.');
	expect(withoutPlanText(EXAM, at(EXAM_DAY))).toContain('Your exam is today.');
	expect(withoutPlanText(undefined, now)).toContain('Set the day of your exam');
});

test('after missed days the note says how many, and how many prompts wait', () => {
	const session = sessionAfter([0, 1, 2], at(6));
	const before = [...session.states.values()].filter(({ due }) => dayOf(due.getTime()) < dayOf(at(6))).length;
	expect(before).toBeLessThan(dayFacts(session, at(6)).due);
	expect(note(session, at(6))).toBe(`You missed 3 days; ${before} prompts wait.`);
	expect(note(sessionAfter([0, 1, 2], at(3)), at(3))).toBe('');
	const facts = { ...dayFacts(session, at(6)), due: 96, waiting: 24, missed: 1, overdue: 120, overdueLater: 24 };
	expect(dayNote(facts, undefined, at(6), 'Your exam')).toBe(
		'You missed 1 day; 120 prompts wait. Today brings 96 of them.',
	);
});
