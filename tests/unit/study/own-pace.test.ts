import { expect, test } from 'vitest';
import { ownPace, recentDays } from '../../../src/study/own-pace.ts';
import type { Review } from '../../../src/study/study-document.ts';
import { at } from './builders.ts';

/** Reviews with these numbers of new prompts on each day, and one repeated prompt of the first day on all later days. */
function studied(metByDay: Readonly<Record<number, number>>) {
	const states = new Map<string, { first: number }>();
	const reviews: Review[] = [];
	for (const [day, met] of Object.entries(metByDay)) {
		for (let index = 0; index < met; index++) {
			const prompt = `day-${day}-${index}#decision`;
			states.set(prompt, { first: at(Number(day)) });
			reviews.push({ prompt, at: at(Number(day)), grade: 3 });
		}
		const repeated = reviews[0]?.prompt ?? '';
		reviews.push({ prompt: repeated, at: at(Number(day), 19), grade: 3 });
	}
	return { reviews, states };
}
const paceOf = (metByDay: Readonly<Record<number, number>>, limit = 30, today = 9) => {
	const { reviews, states } = studied(metByDay);
	return ownPace(recentDays(reviews, states, at(today)), limit)?.limit;
};

test('a reader who meets much less than the daily limit is told the mean of the last five days of study', () => {
	expect(paceOf({ 0: 30, 3: 24, 4: 17, 5: 14, 6: 5, 8: 0 })).toBe(12);
});

test('missed days and today do not count', () => {
	expect(paceOf({ 2: 10, 6: 14, 9: 1 })).toBe(12);
});

test('nothing is said of a pace that is about the chosen one, or of a single day', () => {
	expect(paceOf({ 5: 30, 6: 26, 7: 20 })).toBeUndefined();
	expect(paceOf({ 7: 3 })).toBeUndefined();
	expect(paceOf({})).toBeUndefined();
});

test('who only repeats has a pace of one', () => {
	expect(paceOf({ 0: 40, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0 })).toBe(1);
});

test('answers in the practice are no prompts that were met', () => {
	const { reviews, states } = studied({ 5: 12, 6: 12 });
	const practice = reviews.map((review) => ({ ...review, practice: true }) as Review);
	expect(ownPace(recentDays(practice, states, at(9)), 30)).toBeUndefined();
});

test('minutes are those of the same days, without breaks', () => {
	const states = new Map<string, { first: number }>();
	const reviews = [5, 6].flatMap((day) =>
		Array.from({ length: 61 }, (_, index) => ({
			prompt: `card-${index}#decision`,
			// After the first half, a break of an hour.
			at: at(day) + index * 20_000 + (index > 30 ? 3_600_000 : 0),
			grade: 3 as const,
		})),
	);
	expect(recentDays(reviews, states, at(9))?.minutes).toBeCloseTo(59 / 3);
});
