import { dayOf } from './days.ts';
import { MAX_SECONDS } from './pace.ts';
import type { MemoryState } from './schedule.ts';
import type { Review } from './study-document.ts';

/** The mean of this number of days of study, because days differ. Today is left out, because it is not over. */
const DAYS = 5;
/** With fewer days of study, the pace is not known. */
const MIN_DAYS = 2;
/** A pace above this share of the daily limit is the one that the reader chose. */
const MUCH_LESS = 0.8;

/** What the reader did on the last days of study before today, on average. */
export interface RecentDays {
	/** New prompts that were met. */
	met: number;
	/** Minutes of study, without breaks. */
	minutes: number;
}

/**
 * @param reviews oldest first
 * @returns undefined where too little is known
 */
export function recentDays(
	reviews: readonly Review[],
	states: ReadonlyMap<string, Pick<MemoryState, 'first'>>,
	now: number,
): RecentDays | undefined {
	const today = dayOf(now);
	const days = new Map<string, { met: number; seconds: number }>();
	let next: { day: string; at: number } | undefined;
	for (let index = reviews.length - 1; index >= 0; index--) {
		const { prompt, at, practice } = reviews[index] as Review;
		const day = dayOf(at);
		if (practice || day >= today) continue;
		if (!days.has(day) && days.size === DAYS) break;
		const sum = days.get(day) ?? { met: 0, seconds: 0 };
		const seconds = next?.day === day ? (next.at - at) / 1000 : 0;
		days.set(day, {
			met: sum.met + Number(states.get(prompt)?.first === at),
			seconds: sum.seconds + (seconds <= MAX_SECONDS ? seconds : 0),
		});
		next = { day, at };
	}
	if (days.size < MIN_DAYS) return undefined;
	const mean = (key: 'met' | 'seconds') => [...days.values()].reduce((sum, day) => sum + day[key], 0) / days.size;
	return { met: mean('met'), minutes: mean('seconds') / 60 };
}

/** What the reader does on a day, where that is much less than was chosen. */
export interface OwnPace {
	/** New prompts, at least 1. */
	limit: number;
	/** At least 1. */
	minutes: number;
}

/**
 * What the reader has really done on the last days of study, rounded.
 * @param limit how many new ones a day the reader has chosen
 * @returns undefined where it is about what was chosen, or too little is known
 */
export function ownPace(recent: RecentDays | undefined, limit: number): OwnPace | undefined {
	if (!recent) return undefined;
	const own = { limit: Math.max(1, Math.round(recent.met)), minutes: Math.max(1, Math.round(recent.minutes)) };
	return own.limit < MUCH_LESS * limit ? own : undefined;
}
