import { expect, test } from 'vitest';
import { dayFacts } from '../../../src/study/day-facts.ts';
import { dayOf } from '../../../src/study/days.ts';
import { gradesOf } from '../../../src/study/learner.ts';
import { minutesText } from '../../../src/study/minutes-text.ts';
import type { Session } from '../../../src/study/session.ts';
import { type Settings, withReview } from '../../../src/study/study-document.ts';
import { withSettings } from '../../../src/study/with-settings.ts';
import { answer, start } from './answering.ts';
import { at, idOf } from './builders.ts';

/** A reader with little time a day: on the third day it is enough only for prompts that come back. */
function shortDays(settings: Partial<Settings> = {}): Session {
	const session = start({ exam: dayOf(at(9)), ...settings });
	answer(session, 0, 6, 1, 100);
	answer(session, 1, 4, 1, 100);
	return session;
}

/** A reader with one minute a day: on the third day it is enough only for prompts that come back. */
function repetition(): Session {
	const session = start({ exam: dayOf(at(9)) });
	for (const day of [0, 1]) answer(session, day, 7, 1, 9);
	return session;
}

test('after the exam nobody is told to study longer', () => {
	expect(dayFacts(shortDays({ exam: dayOf(at(4)) }), at(2)).ownMinutes).toBeGreaterThan(0);
	expect(dayFacts(shortDays({ exam: dayOf(at(1)) }), at(2)).ownMinutes).toBe(0);
});

test('a day on which some come back says what comes first, and how long that takes', () => {
	const session = start();
	expect(minutesText(dayFacts(session, at(0)))).toBe('');
	answer(session, 0, 40);
	const facts = dayFacts(session, at(30));
	expect(facts).toMatchObject({ due: 10, fresh: 10, ownMinutes: 0 });
	expect(facts.repeatMinutes).toBeLessThan(facts.minutes);
	expect(minutesText({ ...facts, repeatMinutes: 2 })).toBe('');
	expect(minutesText(facts)).toBe(`First 10 due, about ${facts.repeatMinutes} minutes; then 10 new.`);
	session.setDocument(withSettings(session.document, { newInTurn: true }, at(30)), at(30));
	expect(minutesText(dayFacts(session, at(30)))).toBe('');
});

test('a reader with short days is told that today brings nothing new, what more minutes bring, and what is not asked before the exam', () => {
	const session = repetition();
	const facts = dayFacts(session, at(2));
	expect(facts).toMatchObject({ ownMinutes: 1, freshInTime: 0, fresh: 10, decisions: 20 });
	expect(minutesText({ ...facts, decisionsLate: 0 })).toBe(
		`Lately you study about 1 minute a day; today that is enough for repetition only: ${facts.due} due, no new ones. About ${facts.minutes - 1} more minutes bring all 10.`,
	);
	expect(minutesText({ ...facts, decisionsLate: 3 })).toMatch(
		/ At that pace 3 of 20 decisions would not be asked before the exam\.$/,
	);
	expect(minutesText({ ...facts, freshInTime: 4 })).toContain('today that is enough for about 4 of 10 new ones.');
	session.setDocument(withSettings(session.document, { newInTurn: true }, at(2)), at(2));
	expect(dayFacts(session, at(2)).freshInTime).toBeGreaterThan(0);
});

test('the number of new prompts that fit into the minutes of a day is what the review asks in that time, in either order', () => {
	for (const newInTurn of [undefined, true as const]) {
		const session = start({ exam: dayOf(at(9)), ...(newInTurn ? { newInTurn } : {}) });
		for (const day of [0, 1]) answer(session, day, 7, 1, 40);
		const { ownMinutes, freshInTime } = dayFacts(session, at(2));
		const { learner, pace } = session;
		const grade = gradesOf(learner);
		const [known, asked] = [session.states.size, new Set<string>()];
		let time = at(2);
		while (time < at(2) + ownMinutes * 60_000) {
			const { id } = session.next(time) ?? { id: '' };
			const kind = asked.has(id) ? 'again' : session.states.has(id) ? 'due' : 'fresh';
			asked.add(id);
			const review = { prompt: idOf(id), at: time, grade: grade(undefined, kind) };
			time += 1000 * pace[kind];
			session.setDocument(withReview(session.document, review), time);
		}
		expect(freshInTime).toBe(session.states.size - known);
		expect(freshInTime).toBeGreaterThan(0);
		expect(freshInTime).toBeLessThan(10);
	}
});

test('nothing is said of short days once today has an answer, nor to readers who meet all new prompts', () => {
	const session = repetition();
	expect(dayFacts(session, at(2)).ownMinutes).toBe(1);
	answer(session, 2, 1);
	expect(dayFacts(session, at(2) + 60_000).ownMinutes).toBe(0);
	const whole = start();
	for (const day of [0, 1]) answer(whole, day, 100, 4, 2);
	expect(dayFacts(whole, at(40)).ownMinutes).toBe(0);
});

test('a day that takes hardly longer than those before is not called short', () => {
	const after = (answers: number) => {
		const session = start({ exam: dayOf(at(9)), limit: 4 });
		for (const day of [0, 1]) answer(session, day, answers, 1, 60);
		session.setDocument(withSettings(session.document, { limit: 6 }, at(2)), at(2));
		return dayFacts(session, at(2)).ownMinutes;
	};
	expect(after(20)).toBeGreaterThan(0);
	expect(after(32)).toBe(0);
});
