import { expect, test } from 'vitest';
import { orderedPrompts } from '../../../src/study/ordered-prompts.ts';
import { addDays, dayOf } from '../../../src/study/days.ts';
import {
	EMPTY_DOCUMENT,
	reviewKey,
	type StudyDocument,
	withReview,
	withUndone,
} from '../../../src/study/study-document.ts';
import { forecast } from '../../../src/study/forecast.ts';
import { queueLength } from '../../../src/study/queue.ts';
import { Session } from '../../../src/study/session.ts';
import { simulate } from '../../../src/study/simulate.ts';
import { at, someStudyData, someStudyIndex } from './builders.ts';

const withLimit = (limit: number): StudyDocument => ({ ...EMPTY_DOCUMENT, settings: { limit, changed: 1 } });

test('new prompts start with the decisions, with the domains in proportion to their weights', () => {
	const prompts = orderedPrompts(someStudyIndex());
	expect(prompts.findIndex(({ isTrap }) => isTrap)).toBe(20);
	expect(prompts.slice(0, 10).filter(({ domain }) => domain === 1)).toHaveLength(6);
});

test('a queue has no more prompts than the daily limit, and due prompts come before new ones', () => {
	let document = withLimit(5);
	const data = someStudyIndex();
	for (const { id } of orderedPrompts(data).slice(0, 12))
		document = withReview(document, { prompt: id, at: at(0), grade: 4 });
	const queue = new Session(data, document).queue(at(60));
	expect(queue).toMatchObject({ due: { length: 5 }, unseen: { length: 0 }, overLimit: 7 });
});

test('after missed days the daily limit still holds', () => {
	const { days } = simulate({
		prompts: orderedPrompts(someStudyIndex()),
		states: new Map(),
		limit: 8,
		from: '2026-11-23',
		days: 40,
		answer: () => 3,
		studies: (day) => day < 10 || day > 25,
	});
	expect(Math.max(...days.map(({ asked }) => asked))).toBe(8);
	expect(days.slice(10, 26).every(({ answers }) => answers === 0)).toBe(true);
});

test('a forgotten prompt is asked again in the same session until it is remembered', () => {
	const session = new Session(someStudyIndex(), withLimit(1));
	let now = at(0);
	const first = session.next(now);
	for (const grade of [1, 3, 3] as const) {
		const prompt = session.next(now);
		expect(prompt).toBe(first);
		session.setDocument(withReview(session.document, { prompt: String(prompt?.id), at: now, grade }));
		now += 60_000;
	}
	expect(session.next(now)).toBeUndefined();
	expect(queueLength(session.queue(now))).toBe(0);
});

test('undoing a review restores the queue', () => {
	const session = new Session(someStudyIndex(), withLimit(3));
	const before = session.queue(at(0));
	const review = { prompt: String(session.next(at(0))?.id), at: at(0), grade: 4 as const };
	session.setDocument(withReview(session.document, review));
	expect(queueLength(session.queue(at(0)))).toBe(2);
	session.setDocument(withUndone(session.document, reviewKey(review)));
	expect(session.queue(at(0))).toEqual(before);
});

const forecastFor = (limit: number, days: number) =>
	forecast({
		prompts: orderedPrompts(someStudyIndex()),
		states: new Map(),
		reviewedToday: new Set(),
		limit,
		exam: addDays(dayOf(at(0)), days),
		now: at(0),
	});

test('the forecast gives the day on which all prompts have been seen', () => {
	expect(forecastFor(30, 30)).toMatchObject({ seen: 60, total: 60, complete: '2026-11-26' });
});

test('if the limit is too low for the days left, the forecast gives the lowest limit that is enough', () => {
	const short = forecastFor(5, 5);
	expect(short.seen).toBeLessThan(60);
	const needed = Number(short.needed);
	expect(forecastFor(needed, 5).complete).toBeDefined();
	expect(forecastFor(needed - 1, 5).complete).toBeUndefined();
});

test('the forecast gives no limit if even the highest one is not enough', () => {
	expect(forecastFor(5, 0)).toEqual({ days: 0, seen: 0, total: 60 });
});

test('new prompts end with those of background cards', () => {
	const data = someStudyData();
	const cards = data.cards.map((card, index) => (index < 2 ? { ...card, background: true as const } : card));
	const prompts = orderedPrompts(someStudyIndex({ ...data, cards }));
	expect(prompts.slice(-6).map(({ isBackground }) => isBackground)).toEqual(Array(6).fill(true));
	expect(prompts.slice(-6).map(({ isTrap }) => isTrap)).toEqual([false, false, true, true, true, true]);
	expect(prompts.filter(({ isBackground }) => isBackground)).toHaveLength(6);
});
