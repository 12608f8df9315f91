import { createEmptyCard, type Card as FsrsCard, fsrs } from 'ts-fsrs';
import { addDays, type Day, dayOf, startOfDay } from './days.ts';
import type { Grade, Review } from './study-document.ts';

/** What the FSRS scheduler knows about one prompt: stability, difficulty, due date. */
export type MemoryState = FsrsCard;

const scheduler = fsrs();

/** Number of days before the exam over which the last reviews are spread. */
const FINAL_REVIEW_DAYS = 7;

/** A number from 0 up to, but not including, 1 that is always the same for a text (FNV-1a hash). */
function hashFraction(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ Number(letter.codePointAt(0)), 0x01000193);
	return (hash >>> 0) / 2 ** 32;
}

/**
 * The latest due date of a prompt that is reviewed at a time: its final review in the week before the exam, and after
 * that the start of the exam's day. The option `maximum_interval` of ts-fsrs cannot do this: with it, Good and Easy
 * still differ by a day, even beyond the maximum.
 */
function latestDue(prompt: string, at: number, exam: Day | undefined): number {
	if (!exam || at >= startOfDay(exam)) return Number.POSITIVE_INFINITY;
	const finalReview = startOfDay(addDays(exam, -1 - Math.floor(hashFraction(prompt) * FINAL_REVIEW_DAYS)));
	return dayOf(at) < dayOf(finalReview) ? finalReview : startOfDay(exam);
}

/** The memory state after a review. */
export function applyReview(state: MemoryState | undefined, { prompt, at, grade }: Review, exam?: Day): MemoryState {
	const { card } = scheduler.next(state ?? createEmptyCard(at), at, grade);
	const latest = latestDue(prompt, at, exam);
	return card.due.getTime() > latest ? { ...card, due: new Date(latest) } : card;
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

/** The current id of a prompt whose card or statement was renamed, also several times; 10 steps also end a cycle. */
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
 * Computes the memory states by prompt id from the log of reviews, oldest first.
 * Reviews of prompts that the notes no longer have are skipped.
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
