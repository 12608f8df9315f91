import { expect, test } from 'vitest';
import { orderedPrompts } from '../../../src/study/prompts.ts';
import { addDays, dayOf } from '../../../src/study/days.ts';
import { EMPTY, type StudyDocument, withoutReview, withReview } from '../../../src/study/study-document.ts';
import { planOf } from '../../../src/study/forecast.ts';
import { leftOf } from '../../../src/study/queue.ts';
import { Session } from '../../../src/study/session.ts';
import { simulate } from '../../../src/study/simulate.ts';
import { aCourse, at } from './builders.ts';

const withLimit = (limit: number): StudyDocument => ({ ...EMPTY, settings: { limit, changed: 1 } });

test('decisions come before traps, and each domain by its weight', () => {
	const prompts = orderedPrompts(aCourse());
	expect(prompts.findIndex(({ trap }) => trap)).toBe(20);
	expect(prompts.slice(0, 10).filter(({ card }) => card.domain === 1)).toHaveLength(6);
});

test('a day holds no more prompts than its limit, and what is due comes before what is new', () => {
	let document = withLimit(5);
	const course = aCourse();
	for (const { id } of orderedPrompts(course).slice(0, 12))
		document = withReview(document, { prompt: id, at: at(0), grade: 4 });
	const queue = new Session(course, document).queue(at(60));
	expect(queue).toMatchObject({ due: { length: 5 }, fresh: { length: 0 }, waiting: 7 });
});

test('missed days never pile up beyond the limit', () => {
	const { days } = simulate({
		prompts: orderedPrompts(aCourse()),
		memories: new Map(),
		limit: 8,
		from: '2026-11-23',
		days: 40,
		answer: () => 3,
		studies: (day) => day < 10 || day > 25,
	});
	expect(Math.max(...days.map(({ asked }) => asked))).toBe(8);
	expect(days.slice(10, 26).every(({ answers }) => answers === 0)).toBe(true);
});

test('a forgotten prompt comes back within the session, and the session ends', () => {
	const session = new Session(aCourse(), withLimit(1));
	let now = at(0);
	const first = session.next(now);
	for (const grade of [1, 3, 3] as const) {
		const prompt = session.next(now);
		expect(prompt).toBe(first);
		session.take(withReview(session.document, { prompt: prompt?.id ?? '', at: now, grade }));
		now += 60_000;
	}
	expect(session.next(now)).toBeUndefined();
	expect(leftOf(session.queue(now))).toBe(0);
});

test('a grade that is taken back leaves everything as it was', () => {
	const session = new Session(aCourse(), withLimit(3));
	const before = session.queue(at(0));
	const review = { prompt: session.next(at(0))?.id ?? '', at: at(0), grade: 4 as const };
	session.take(withReview(session.document, review));
	expect(leftOf(session.queue(at(0)))).toBe(2);
	session.take(withoutReview(session.document, review));
	expect(session.queue(at(0))).toEqual(before);
});

const plan = (limit: number, days: number) =>
	planOf({
		prompts: orderedPrompts(aCourse()),
		memories: new Map(),
		done: new Set(),
		limit,
		exam: addDays(dayOf(at(0)), days),
		now: at(0),
	});

test('the plan names the day on which everything has been seen', () => {
	expect(plan(30, 30)).toMatchObject({ seen: 60, total: 60, complete: '2026-11-26' });
});

test('the plan says when time is short, and the smallest limit that would do', () => {
	const short = plan(5, 5);
	expect(short.seen).toBeLessThan(60);
	const needed = short.needed ?? 0;
	expect(plan(needed, 5).complete).toBeDefined();
	expect(plan(needed - 1, 5).complete).toBeUndefined();
});

test('the plan names no limit where none would do', () => {
	expect(plan(5, 0)).toEqual({ days: 0, seen: 0, total: 60 });
});
