import { dayOf } from './days.ts';
import type { MemoryState } from './schedule.ts';
import type { Review } from './study-document.ts';

/** The last days of study count, because readers' days differ; today is not over. */
const DAYS = 5;
/** With fewer days of study nothing is said. */
const MIN_DAYS = 2;
/** A pace above this share of the daily limit is the one that the reader chose. */
const MUCH_LESS = 0.7;

/**
 * How many new prompts a day the reader has really met on the last days of study, rounded, at least 1.
 * @param reviews oldest first
 * @param limit how many new ones a day the reader has chosen
 * @returns undefined where it is about what was chosen, or too little is known
 */
export function ownPace(
	reviews: readonly Review[],
	states: ReadonlyMap<string, Pick<MemoryState, 'first'>>,
	limit: number,
	now: number,
): number | undefined {
	const today = dayOf(now);
	const days = new Map<string, number>();
	for (let index = reviews.length - 1; index >= 0; index--) {
		const { prompt, at, practice } = reviews[index] as Review;
		const day = dayOf(at);
		if (practice || day >= today) continue;
		if (!days.has(day) && days.size === DAYS) break;
		days.set(day, (days.get(day) ?? 0) + Number(states.get(prompt)?.first === at));
	}
	if (days.size < MIN_DAYS) return undefined;
	const met = [...days.values()].reduce((sum, count) => sum + count, 0);
	const pace = Math.max(1, Math.round(met / days.size));
	return pace < MUCH_LESS * limit ? pace : undefined;
}
