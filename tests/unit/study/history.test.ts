import { expect, test } from 'vitest';
import { dayOf } from '../../../src/study/days.ts';
import { calendar, hardestPrompts } from '../../../src/study/history.ts';
import { orderedPrompts } from '../../../src/study/ordered-prompts.ts';
import type { Grade, Review } from '../../../src/study/study-document.ts';
import { at, someStudyIndex } from './builders.ts';

const review = (prompt: string, day: number, grade: Grade): Review => ({ prompt, at: at(day), grade });

test('the calendar counts reviews by day, in weeks that start on Monday, up to today', () => {
	const reviews = [review('a', 0, 3), review('b', 0, 3), review('a', 8, 3)];
	const weeks = calendar(reviews, 2, at(8));
	expect(weeks.map((week) => week.map(({ count }) => count))).toEqual([
		[2, 0, 0, 0, 0, 0, 0],
		[0, 1],
	]);
	expect(weeks.at(-1)?.at(-1)?.day).toBe(dayOf(at(8)));
});

test('the calendar counts the answers of the review, not those of the practice', () => {
	const practiced: Review = { ...review('b', 0, 1), practice: true };
	const [week] = calendar([review('a', 0, 3), practiced, review('c', 0, 3), { ...practiced, at: at(1) }], 1, at(1));
	expect(week?.map(({ count }) => count)).toEqual([2, 0]);
});

test('the hardest prompts are those that were wrong most often', () => {
	const prompts = orderedPrompts(someStudyIndex());
	const reviews = [
		review('card-1#decision', 0, 1),
		review('card-2#decision', 0, 1),
		review('card-2#decision', 1, 1),
		review('card-3#decision', 0, 3),
	];
	const hardest = hardestPrompts(prompts, reviews, new Map(), 5);
	expect(hardest.map(({ prompt, wrong }) => [prompt.id, wrong])).toEqual([
		['card-2#decision', 2],
		['card-1#decision', 1],
	]);
});
