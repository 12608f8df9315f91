import { dayOf } from './days.ts';
import { gradesOf, type Learner } from './learner.ts';
import { MAX_MINUTES } from './limits.ts';
import { loadMinutes } from './load.ts';
import { newDaysLeft, newToday } from './new-prompts.ts';
import type { OwnPace } from './own-pace.ts';
import type { Pace } from './pace.ts';
import { firstDays, type FirstDays, GOALS, type Goal, goalsOf, lowestLimit } from './plan-goals.ts';
import type { QueueInput } from './queue.ts';
import { type Load, type SimulatedDay, simulate } from './simulate.ts';

export interface ForecastInput extends QueueInput {
	learner: Learner;
	pace: Pace;
	/** What the reader does on a day, if that is much less than the limit. */
	own?: OwnPace | undefined;
}

/** What else the reader can choose. */
export interface Offers {
	/** The least work first. */
	offers: readonly Offer[];
	/** The first goal that takes more than `MAX_MINUTES` a day. */
	beyond?: Goal;
}

/** Another number of new prompts a day: a higher one that reaches a goal, or the `own` one of the last days. */
export interface Offer {
	limit: number;
	goal: Goal | 'own';
	/** What a day takes, on average. */
	load: Load;
}

/** Simulates the next days, today first. */
export function simulateDays(input: ForecastInput, days: number): readonly SimulatedDay[] {
	const answer = gradesOf(input.learner);
	return simulate({ ...input, from: dayOf(input.now), notBefore: input.now, days, answer }).days;
}

/** Whether new prompts are left today, or come on a later day before the exam. */
export function hasMoreNew(input: ForecastInput): boolean {
	const days = newDaysLeft(input);
	return days > 1 || (days === 1 && newToday(input).length > 0);
}

/**
 * The pace of the last days, if it is much lower, and a pace for each goal that is not reached, up to `MAX_MINUTES` a
 * day.
 */
export function offersOf(input: ForecastInput, days: number, seen: FirstDays): Offers {
	// Nothing new comes on a later day, so a higher pace could only bring more today, after the day's new prompts are done.
	if (!hasMoreNew(input)) return { offers: [] };
	const goals = goalsOf(input.prompts);
	const offers = ownOffer(input, days);
	for (const goal of GOALS) {
		if (goals[goal](seen)) continue;
		const limit = lowestLimit(input.limit, (tried) => goals[goal](firstDays({ ...input, limit: tried }, days)));
		if (limit === undefined) return { offers, beyond: goal };
		const tried = { ...input, limit };
		const load = loadOf(simulateDays(tried, days), tried);
		if (loadMinutes(load, input.pace) > MAX_MINUTES) return { offers, beyond: goal };
		offers.push({ goal, limit, load });
	}
	return { offers };
}

function ownOffer(input: ForecastInput, days: number): Offer[] {
	if (!input.own) return [];
	const { limit } = input.own;
	const tried = { ...input, limit };
	return [{ goal: 'own', limit, load: loadOf(simulateDays(tried, days), tried) }];
}

/**
 * The mean load of the days. Once something was answered today, today is left out: its rest would make the mean too
 * low.
 */
export function loadOf(days: readonly SimulatedDay[], { reviewedToday }: ForecastInput): Load {
	const whole = reviewedToday.size > 0 && days.length > 1 ? days.slice(1) : days;
	const mean = (key: keyof Load) => Math.round(whole.reduce((sum, day) => sum + day[key], 0) / whole.length);
	return { asked: mean('asked'), introduced: mean('introduced'), answers: mean('answers') };
}
