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

test('the hardest prompts are those that were forgotten most often', () => {
	const prompts = orderedPrompts(someStudyIndex());
	const reviews = [
		review('card-1#decision', 0, 1),
		review('card-2#decision', 0, 1),
		review('card-2#decision', 1, 1),
		review('card-3#decision', 0, 3),
	];
	const hardest = hardestPrompts(prompts, reviews, new Map(), 5);
	expect(hardest.map(({ prompt, forgotten }) => [prompt.id, forgotten])).toEqual([
		['card-2#decision', 2],
		['card-1#decision', 1],
	]);
});
