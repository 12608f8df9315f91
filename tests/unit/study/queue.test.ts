import { expect, test } from 'vitest';
import { orderedPrompts } from '../../../src/study/ordered-prompts.ts';
import {
	EMPTY_DOCUMENT,
	reviewKey,
	type StudyDocument,
	withReview,
	withUndone,
} from '../../../src/study/study-document.ts';
import { queueLength } from '../../../src/study/queue.ts';
import { Session } from '../../../src/study/session.ts';
import { simulate } from '../../../src/study/simulate.ts';
import { aStudyCard, at, someStudyData, someStudyIndex } from './builders.ts';

const withLimit = (limit: number): StudyDocument => ({ ...EMPTY_DOCUMENT, settings: { limit, changed: 1 } });

test('new prompts start with the decisions, with the domains in proportion to their weights', () => {
	const prompts = orderedPrompts(someStudyIndex());
	expect(prompts.findIndex(({ isTrap }) => isTrap)).toBe(20);
	expect(prompts.slice(0, 10).filter(({ domain }) => domain === 1)).toHaveLength(6);
});

/** A session in which the first decisions were remembered at once on day 0. */
function sessionAfter(decisions: number, limit: number, cards = 20) {
	const data = someStudyIndex({ cards: Array.from({ length: cards }, (_, index) => aStudyCard(`card-${index}`)) });
	const reviews = orderedPrompts(data)
		.slice(0, decisions)
		.map(({ id }) => ({ prompt: id, at: at(0), grade: 4 as const }));
	return new Session(data, reviews.reduce(withReview, withLimit(limit)));
}

test('new prompts come up to the daily limit, in addition to those that are due', () => {
	const queue = sessionAfter(12, 5).queue(at(60));
	expect([queue.due.length, queue.unseen.length, queue.overLimit]).toEqual([12, 5, 0]);
});

test('after a break a day has at most 120 due prompts or, with many new ones a day, four for each of these', () => {
	const few = sessionAfter(150, 2, 200).queue(at(60));
	expect([few.due.length, few.unseen.length, few.overLimit]).toEqual([120, 2, 30]);
	const many = sessionAfter(150, 35, 200).queue(at(60));
	expect([many.due.length, many.unseen.length, many.overLimit]).toEqual([140, 35, 10]);
});

test('after missed days there are no more new prompts than on other days', () => {
	const { days } = simulate({
		prompts: orderedPrompts(someStudyIndex()),
		states: new Map(),
		limit: 3,
		from: '2026-11-23',
		days: 40,
		answer: () => 3,
		studies: (day) => day < 10 || day > 15,
	});
	expect(Math.max(...days.map(({ introduced }) => introduced))).toBe(3);
	expect(days.slice(10, 16).every(({ answers }) => answers === 0)).toBe(true);
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

test('new prompts end with those of background cards', () => {
	const data = someStudyData();
	const cards = data.cards.map((card, index) => (index < 2 ? { ...card, background: true as const } : card));
	const prompts = orderedPrompts(someStudyIndex({ ...data, cards }));
	expect(prompts.slice(-6).map(({ isBackground }) => isBackground)).toEqual(Array(6).fill(true));
	expect(prompts.slice(-6).map(({ isTrap }) => isTrap)).toEqual([false, false, true, true, true, true]);
	expect(prompts.filter(({ isBackground }) => isBackground)).toHaveLength(6);
});
