import { expect, test } from 'vitest';
import { dayFacts } from '../../../src/study/day-facts.ts';
import { dayOf } from '../../../src/study/days.ts';
import { forecast } from '../../../src/study/forecast.ts';
import { gradesOf } from '../../../src/study/learner.ts';
import { minutesText } from '../../../src/study/minutes-text.ts';
import { planText } from '../../../src/study/plan-text.ts';
import { afterReview, nextPrompt } from '../../../src/study/queue.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Settings, withReview } from '../../../src/study/study-document.ts';
import { withSettings } from '../../../src/study/with-settings.ts';
import { aStudyCard, at, idOf, someStudyIndex } from './builders.ts';

const start = (settings: Partial<Settings> = {}, index = someStudyIndex()) =>
	new Session(index, { ...EMPTY_DOCUMENT, settings: { limit: 10, changed: 1, ...settings } }, at(0));

/** Gives a number of answers, or fewer if no more prompts are asked; returns the ids of the prompts. */
function answer(session: Session, day: number, count: number, grade: 1 | 3 | 4 = 4, seconds = 20): string[] {
	const asked: string[] = [];
	for (let index = 0; index < count; index++) {
		const now = at(day) + index * seconds * 1000;
		const prompt = session.next(now);
		if (!prompt) break;
		session.setDocument(withReview(session.document, { prompt: idOf(prompt.id), at: now, grade }), now);
		asked.push(prompt.id);
	}
	return asked;
}

/** A reader with little time a day: on the third day it is enough only for prompts that come back. */
function shortDays(settings: Partial<Settings> = {}): Session {
	const session = start({ exam: dayOf(at(9)), ...settings });
	answer(session, 0, 6, 1, 100);
	answer(session, 1, 4, 1, 100);
	return session;
}

test('what comes back is asked before what is new, or in turn with it if the reader wants that', () => {
	const asked = (settings: Partial<Settings>) => {
		const session = start({ limit: 4, ...settings });
		answer(session, 0, 4);
		const seen = new Set(session.states.keys());
		return answer(session, 30, 8).map((id) => (seen.has(id) ? 'back' : 'new'));
	};
	expect(asked({})).toEqual(['back', 'back', 'back', 'back', 'new', 'new', 'new', 'new']);
	expect(asked({ newInTurn: true })).toEqual(['new', 'back', 'new', 'back', 'new', 'back', 'new', 'back']);
});

test('after the exam nobody is told to study longer', () => {
	expect(dayFacts(shortDays({ exam: dayOf(at(4)) }), at(2)).ownMinutes).toBeGreaterThan(0);
	expect(dayFacts(shortDays({ exam: dayOf(at(1)) }), at(2)).ownMinutes).toBe(0);
});

test('in turn, the forecast asks in the order of the review', () => {
	const session = start({ limit: 4, newInTurn: true });
	answer(session, 0, 4);
	let queue = session.queue(at(30));
	for (let now = at(30); ; now += 20_000) {
		const next = nextPrompt(queue, session.states, now);
		expect(next).toEqual(session.next(now));
		if (!next) break;
		session.setDocument(withReview(session.document, { prompt: idOf(next.id), at: now, grade: 4 }), now);
		queue = afterReview(queue, next, session.states, now);
		expect(queue.lead).toBe(session.queue(now).lead);
	}
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

/** A reader with one minute a day: on the third day it is enough only for prompts that come back. */
function repetition(): Session {
	const session = start({ exam: dayOf(at(9)) });
	for (const day of [0, 1]) answer(session, day, 7, 1, 9);
	return session;
}

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
	const session = shortDays();
	answer(session, 2, 1);
	expect(dayFacts(session, at(2) + 60_000).ownMinutes).toBe(0);
	const whole = start();
	for (const day of [0, 1]) answer(whole, day, 100, 4, 2);
	expect(dayFacts(whole, at(40)).ownMinutes).toBe(0);
});

test('the decisions that would not be asked are those that the plan leaves out at that pace', () => {
	const cards = Array.from({ length: 20 }, (_, index) => aStudyCard(`card-${index}`, { priority: 1 }));
	for (const exam of [4, 6, 9, 30]) {
		const session = start({ exam: dayOf(at(exam)) }, someStudyIndex({ cards }));
		answer(session, 0, 3, 1, 100);
		answer(session, 1, 2, 1, 100);
		const { plan } = forecast(session.forecastInput(at(2)));
		expect(dayFacts(session, at(2)).ownMinutes).toBe(3);
		expect(plan?.own).toBeDefined();
		if (plan?.own) {
			expect(dayFacts(session, at(2)).decisionsLate).toBe(plan.own.decisions.total - plan.own.decisions.seen);
			expect(planText(plan, { limit: 10, mostAskedFirst: false }, session.pace)).toContain(
				`\nLately you saw about ${plan.own.limit} new a day, in about 3 minutes: at that pace`,
			);
		}
		session.setDocument(withSettings(session.document, { mostAskedFirst: true }, at(2)), at(2));
		const chosen = forecast(session.forecastInput(at(2))).plan?.own?.decisions;
		expect(dayFacts(session, at(2)).decisionsLate).toBe((chosen?.total ?? 0) - (chosen?.seen ?? 0));
	}
});

test('what the reader chose goes on to say how many decisions it leaves out, before the day is begun and after', () => {
	const cards = Array.from({ length: 20 }, (_, index) => aStudyCard(`card-${index}`, { priority: index % 2 ? 1 : 3 }));
	for (const settings of [{ limit: 2 }, { limit: 6, mostAskedFirst: true as const }]) {
		const session = start({ exam: dayOf(at(5)), ...settings }, someStudyIndex({ cards }));
		for (const day of [0, 1]) answer(session, day, 100, 4, 100);
		const late = (now: number) => {
			const { seen, total } = forecast(session.forecastInput(now)).plan?.decisions ?? { seen: 0, total: 0 };
			expect(total - seen).toBeGreaterThan(0);
			const facts = dayFacts(session, now);
			expect(facts).toMatchObject({ ownMinutes: 0, decisionsLate: total - seen });
			expect(minutesText(facts)).toBe(
				`With the settings you chose, ${total - seen} of 20 decisions would not be asked before the exam.`,
			);
		};
		late(at(2));
		answer(session, 2, 1);
		late(at(2) + 60_000);
		// Once nothing new comes, there is nothing to change.
		expect(dayFacts(session, at(4)).decisionsLate).toBe(0);
		expect(dayFacts(session, at(5)).decisionsLate).toBe(0);
	}
});
