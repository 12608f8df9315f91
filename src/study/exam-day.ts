import { type Day, dayOf, daysBetween } from './days.ts';

/** Where a day is in relation to the day of the exam: `last` is the day before it. */
export type ExamPhase = 'none' | 'before' | 'last' | 'today' | 'past';

export function examPhase(exam: Day | undefined, now: number): ExamPhase {
	if (!exam) return 'none';
	const days = daysBetween(dayOf(now), exam);
	if (days < 0) return 'past';
	return days === 0 ? 'today' : days === 1 ? 'last' : 'before';
}

/**
 * On how many days new prompts come until the exam, today included. The last day brings none, because what is new on it
 * cannot come back on a later day; but a reader who begins on it is asked new prompts.
 * @returns `Infinity` if there is no exam, or it is past
 */
export function daysWithNew(exam: Day | undefined, now: number, hasBegun: () => boolean): number {
	const phase = examPhase(exam, now);
	if (!exam || phase === 'past') return Number.POSITIVE_INFINITY;
	if (phase === 'last') return hasBegun() ? 0 : 1;
	return Math.max(0, daysBetween(dayOf(now), exam) - 1);
}
