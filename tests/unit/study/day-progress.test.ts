import { expect, test } from 'vitest';
import { progressText } from '../../../src/study/day-progress-text.ts';
import { paceOf, USUAL_PACE } from '../../../src/study/pace.ts';
import { usualMinutes } from '../../../src/study/usual-minutes.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade, withReview } from '../../../src/study/study-document.ts';
import { at, someStudyIndex } from './builders.ts';

const start = () => new Session(someStudyIndex(), { ...EMPTY_DOCUMENT, settings: { limit: 6, changed: 1 } });

/** Answers the next prompt; each answer takes ten seconds. */
function answer(session: Session, now: number, grade: Grade): number {
	const prompt = session.next(now)?.id ?? '';
	session.setDocument(withReview(session.document, { prompt, at: session.reviewTime(prompt, now), grade }));
	return now + 10_000;
}

test('the bar grows with every answer, whatever the grade, and is full at the end', () => {
	const session = start();
	const grades: Grade[] = [3, 1, 2, 4, 1, 1, 3, 3, 1, 3, 2, 3, 3, 3, 1, 3];
	let now = at(0);
	let before = session.progress(now).share;
	expect(before).toBe(0);
	for (let count = 0; session.next(now); count++) {
		now = answer(session, now, grades[count] ?? 3);
		const { share } = session.progress(now);
		expect(share).toBeGreaterThan(before);
		before = share;
	}
	expect(before).toBe(1);
});

test('the text says how many prompts of today are done and how many of these come back', () => {
	const session = start();
	expect(progressText(session.progress(at(0)))).toBe('0 of 6 done today.');
	let now = answer(session, at(0), 4);
	now = answer(session, now, 1);
	expect(progressText(session.progress(now))).toBe('2 of 6 done today, 1 comes back.');
	now = answer(session, now, 3);
	expect(progressText(session.progress(now))).toBe('3 of 6 done today, 2 come back.');
	while (session.next(now)) now = answer(session, now, 4);
	expect(progressText(session.progress(now))).toBe('Done for today.');
});

test('the estimate starts with a usual pace and learns from the reader', () => {
	const session = start();
	expect(paceOf([], new Map())).toEqual(USUAL_PACE);
	expect(session.progress(at(0)).minutes).toBe(usualMinutes(6));
	const slow = Array.from({ length: 100 }, (_, index) => ({
		prompt: `card-${index}`,
		at: at(0) + index * 60_000,
		grade: 3 as const,
	}));
	expect(paceOf(slow, new Map()).due).toBeGreaterThan(50);
	expect(paceOf(slow, new Map()).again).toBe(USUAL_PACE.again);
});

test('breaks, and prompts that the practice makes due all at once, do not count for the pace', () => {
	const review = (index: number, time: number) => ({ prompt: `card-${index}`, at: time, grade: 3 as const });
	expect(paceOf([review(1, at(0)), review(2, at(0) + 1), review(3, at(1))], new Map())).toEqual(USUAL_PACE);
});

test('repeated answers of a day have a pace of their own', () => {
	const reviews = Array.from({ length: 60 }, (_, index) => ({
		prompt: `card-${Math.floor(index / 2)}`,
		at: at(0) + Math.ceil(index / 2) * 30_000 + Math.floor(index / 2) * 4000,
		grade: 3 as const,
	}));
	const { due, again } = paceOf(reviews, new Map());
	expect(due).toBeLessThan(again);
});

test('a new prompt has a pace of its own: who reads long what is new is quick when it comes back', () => {
	const prompts = Array.from({ length: 30 }, (_, index) => `card-${index}`);
	const reviews = [
		...prompts.map((prompt, index) => ({ prompt, at: at(0) + index * 80_000, grade: 3 as const })),
		...prompts.map((prompt, index) => ({ prompt, at: at(1) + index * 10_000, grade: 3 as const })),
	];
	const states = new Map(reviews.slice(0, 30).map(({ prompt, at: first }) => [prompt, { first }]));
	const { fresh, due } = paceOf(reviews, states);
	expect(fresh).toBeGreaterThan(60);
	expect(due).toBeLessThan(15);
});
