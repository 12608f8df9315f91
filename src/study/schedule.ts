import { createEmptyCard, type Card as FsrsCard, fsrs } from 'ts-fsrs';
import { addDays, type Day, dayOf, startOf } from './days.ts';
import type { Grade, Review } from './study-document.ts';

/** What the scheduler knows about one prompt in the reader's memory. */
export type Memory = FsrsCard;

const scheduler = fsrs();

/** Days before the exam over which the last look at each prompt is spread, so that they do not all fall on one day. */
const LAST_LOOK_DAYS = 7;

/** A number from 0 to 1 that stays the same for the same text (FNV-1a). */
function spread(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0) / 2 ** 32;
}

/**
 * The latest moment for a prompt's next review: a last look in the week before the exam, and never after the exam.
 * `maximum_interval` of ts-fsrs would not do: it keeps Good and Easy a day apart even beyond that.
 */
function latest(prompt: string, at: number, exam: Day | undefined): number {
	if (!exam || at >= startOf(exam)) return Number.POSITIVE_INFINITY;
	const lastLook = startOf(addDays(exam, -1 - Math.floor(spread(prompt) * LAST_LOOK_DAYS)));
	return dayOf(at) < dayOf(lastLook) ? lastLook : startOf(exam);
}

/** The memory after a review. */
export function reviewed(memory: Memory | undefined, { prompt, at, grade }: Review, exam?: Day): Memory {
	const { card } = scheduler.next(memory ?? createEmptyCard(at), at, grade);
	const limit = latest(prompt, at, exam);
	return card.due.getTime() > limit ? { ...card, due: new Date(limit) } : card;
}

/** Milliseconds until the next review, for each grade that could be given now. */
export function waits(prompt: string, memory: Memory | undefined, now: number, exam?: Day): Record<Grade, number> {
	const wait = (grade: Grade) => reviewed(memory, { prompt, at: now, grade }, exam).due.getTime() - now;
	return { 1: wait(1), 2: wait(2), 3: wait(3), 4: wait(4) };
}

/** The chance that a prompt is remembered now, from 0 to 1. */
export const retrievability = (memory: Memory, now: number): number => scheduler.get_retrievability(memory, now, false);

/** The moment at which the day of another moment ends. */
export const endOfDay = (now: number) => startOf(addDays(dayOf(now), 1));

/** Where a prompt's history goes on, after any number of renamings. */
export function follow(id: string, moved: Readonly<Record<string, string>>): string {
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
 * What the log of reviews says about each prompt that the notes still have.
 * Reviews of cards that are gone stay in the log but schedule nothing.
 */
export function memoriesOf(
	reviews: readonly Review[],
	known: ReadonlySet<string>,
	moved: Readonly<Record<string, string>> = {},
	exam?: Day,
): Map<string, Memory> {
	const memories = new Map<string, Memory>();
	for (const review of reviews) {
		const prompt = follow(review.prompt, moved);
		if (known.has(prompt)) memories.set(prompt, reviewed(memories.get(prompt), { ...review, prompt }, exam));
	}
	return memories;
}
