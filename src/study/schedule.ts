import { createEmptyCard, type Card as FsrsCard, fsrs } from 'ts-fsrs';
import { addDays, type Day, dayOf, daysBetween, startOfDay } from './days.ts';
import { hash } from './hash.ts';
import type { Grade, Review } from './study-document.ts';

/**
 * What is known about one prompt: stability, difficulty and due date of the FSRS scheduler, and what only the first answer
 * of a day tells. Later answers of the same day say little, because the reader has just read what is right.
 */
export interface MemoryState extends FsrsCard {
	/** Timestamp of the first review. */
	first: number;
	/** Whether it was remembered on the last day on which it was asked, which is later than the first. */
	isRecalled: boolean;
	/** Whether it was not or barely remembered on the last day on which it was asked. */
	isWeak: boolean;
	/** Whether it was forgotten on that day, even if it was remembered later on it. */
	isForgotten: boolean;
	/** Whether it was first asked in the practice, and answered wrongly there, before the review asked it. */
	isFromPractice: boolean;
}

const scheduler = fsrs();

/** The last reviews of all prompts are spread over this number of days before the exam. */
const FINAL_REVIEW_DAYS = 7;

/**
 * The latest date for the next review of a prompt that is reviewed at `at`: the prompt's own day in the week before the
 * exam. From that day on there is no limit, so that the day of the exam has only what would be due without it. But a prompt
 * that was not yet remembered on a later day than its first gets another day among those that are left. The option
 * `maximum_interval` of ts-fsrs cannot do this, because there the interval of Easy is always one day longer than that
 * of Good, even if that exceeds the maximum.
 */
function latestDue(prompt: string, at: number, isRecalled: boolean, exam: Day | undefined): number {
	const daysLeft = exam ? daysBetween(dayOf(at), exam) - 1 : 0;
	if (!exam || daysLeft < 1) return Number.POSITIVE_INFINITY;
	const ownDayOf = (days: number) => addDays(exam, -1 - Math.floor((hash(prompt) / 2 ** 32) * days));
	const final = ownDayOf(FINAL_REVIEW_DAYS);
	if (dayOf(at) < final) return startOfDay(final);
	return isRecalled ? Number.POSITIVE_INFINITY : startOfDay(ownDayOf(Math.min(daysLeft, FINAL_REVIEW_DAYS)));
}

/** The memory state after a review. A clock that was set back cannot put the review before the last one. */
export function applyReview(state: MemoryState | undefined, review: Review, exam?: Day): MemoryState {
	const { prompt, grade } = review;
	const at = Math.max(review.at, state?.last_review?.getTime() ?? 0);
	const { card } = scheduler.next(state ?? createEmptyCard(at), at, grade);
	const recall = recallAfter(state, at, grade);
	const due = new Date(Math.min(card.due.getTime(), latestDue(prompt, at, recall.isRecalled, exam)));
	const isFromPractice = state ? state.isFromPractice : review.practice === true;
	return { ...card, due, ...recall, isFromPractice };
}

function recallAfter(
	state: MemoryState | undefined,
	at: number,
	grade: Grade,
): Pick<MemoryState, 'first' | 'isRecalled' | 'isWeak' | 'isForgotten'> {
	const first = state?.first ?? at;
	const last = state?.last_review?.getTime();
	const isForgotten = grade === 1;
	const isSameDay = last !== undefined && dayOf(last) === dayOf(at);
	const kept = isSameDay && !isForgotten ? state : undefined;
	return {
		first,
		isRecalled: kept ? kept.isRecalled : state !== undefined && !isForgotten,
		isWeak: kept ? kept.isWeak : grade <= 2,
		isForgotten: kept ? kept.isForgotten : isForgotten,
	};
}

/** Milliseconds until the next review, for each grade that could be given now. */
export function intervals(
	prompt: string,
	state: MemoryState | undefined,
	now: number,
	exam?: Day,
): Record<Grade, number> {
	const interval = (grade: Grade) => applyReview(state, { prompt, at: now, grade }, exam).due.getTime() - now;
	return { 1: interval(1), 2: interval(2), 3: interval(3), 4: interval(4) };
}

/** The probability that a prompt is remembered at a time, from 0 to 1. */
export const retrievability = (state: MemoryState, now: number): number =>
	scheduler.get_retrievability(state, now, false);

/** The current id of a prompt after all renames of its card and statement. Stops after 10, in case they form a cycle. */
export function currentId(id: string, moved: Readonly<Record<string, string>>): string {
	let current = id;
	for (let step = 0; step < 10; step++) {
		const [slug = '', statement = ''] = current.split('#');
		const next = moved[current] ?? (moved[slug] === undefined ? undefined : `${moved[slug]}#${statement}`);
		if (next === undefined || next === current) break;
		current = next;
	}
	return current;
}

/**
 * Computes the memory state of each prompt, by its id, from all reviews.
 * @param reviews oldest first; reviews of prompts that no longer exist are skipped
 * @param known ids of the prompts that exist
 */
export function memoryStates(
	reviews: readonly Review[],
	known: ReadonlySet<string>,
	exam?: Day,
): Map<string, MemoryState> {
	const states = new Map<string, MemoryState>();
	for (const review of reviews) {
		const { prompt } = review;
		if (known.has(prompt)) states.set(prompt, applyReview(states.get(prompt), review, exam));
	}
	return states;
}
