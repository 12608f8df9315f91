import { dayOf } from './days.ts';
import type { Review } from './study-document.ts';

/** How many seconds an answer takes the reader. */
export interface Pace {
	/** The first answer to a prompt on a day. */
	first: number;
	/** A later answer on the same day. */
	again: number;
}

/** The pace of a reader of whom nothing is known. */
const USUAL: Pace = { first: 15, again: 7 };
/** The usual pace counts as much as this number of answers, so that the first ones do not change it much. */
const USUAL_ANSWERS = 10;
/** Only the last reviews count, because the pace changes. */
const MAX_REVIEWS = 300;
/** A longer time between two answers, in seconds, was a break. */
const MAX_SECONDS = 120;
/** Answers in shorter order were not given in the review: the practice makes several prompts due at once. */
const MIN_SECONDS = 1;

const meanWithUsual = (times: readonly number[], usual: number) =>
	(times.reduce((sum, time) => sum + time, 0) + USUAL_ANSWERS * usual) / (times.length + USUAL_ANSWERS);

/**
 * The reader's pace, from the times between two reviews.
 * @param reviews oldest first
 */
export function paceOf(reviews: readonly Review[]): Pace {
	const times: { first: number[]; again: number[] } = { first: [], again: [] };
	const seen = new Set<string>();
	let last: Review | undefined;
	for (const review of reviews.slice(-MAX_REVIEWS)) {
		if (review.practice) continue;
		const key = `${dayOf(review.at)} ${review.prompt}`;
		const seconds = last ? (review.at - last.at) / 1000 : 0;
		if (seconds >= MIN_SECONDS && seconds <= MAX_SECONDS) times[seen.has(key) ? 'again' : 'first'].push(seconds);
		seen.add(key);
		last = review;
	}
	return { first: meanWithUsual(times.first, USUAL.first), again: meanWithUsual(times.again, USUAL.again) };
}

/** Minutes for so many answers, at least 1. */
export const minutesFor = ({ first, again }: Pace, answers: { first: number; again: number }) =>
	Math.max(1, Math.round((first * answers.first + again * answers.again) / 60));
