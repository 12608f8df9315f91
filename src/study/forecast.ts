import { type Day, dayOf, daysBetween } from './days.ts';
import { gradesOf, type Learner } from './learner.ts';
import { MAX_MINUTES } from './limits.ts';
import { loadMinutes } from './load.ts';
import { newDaysLeft, newToday } from './new-prompts.ts';
import type { Pace } from './pace.ts';
import { decisionsIn, firstDays, type FirstDays, GOALS, type Goal, goalsOf, lowestLimit } from './plan-goals.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { QueueInput } from './queue.ts';
import { type Load, type SimulatedDay, simulate } from './simulate.ts';

/** Some prompts, and how many of them are seen at least once before the exam. */
export interface Seen {
	seen: number;
	total: number;
}

/** A higher number of new prompts a day. */
export interface Offer {
	limit: number;
	goal: Goal;
	/** What a day takes, on average. */
	load: Load;
}

/** What happens until the exam if the reader studies every day. */
export interface Plan {
	/** Days left to study, including today and not the day of the exam. */
	days: number;
	/** Whether new prompts are still to come, today or on a later of these days. */
	hasMoreNew: boolean;
	all: Seen;
	decisions: Seen;
	/** The day on which the last decision is first asked, if all are and some were not before. */
	decisionsBy?: Day;
	/** How many decisions of background cards there are; they are not among the others. */
	background: number;
	/** How many decisions are seen if the most asked come first. */
	mostAskedDecisions: Seen;
	/** What a day takes, on average; today only if nothing was answered on it. */
	load: Load;
	/** The day on which the last new prompt is asked, if that is before the exam and is not past. */
	complete?: Day;
	/** Whether all decisions were asked by now. */
	hasSeenDecisions: boolean;
	/** What else the reader can choose if not all will be seen, the least work first. */
	offers: readonly Offer[];
	/** The first goal that takes more than `MAX_MINUTES` a day. */
	beyond?: Goal;
}

export interface Forecast {
	/** The next days, today first. */
	coming: readonly SimulatedDay[];
	/** Only if the day of the exam is set and has not come. */
	plan?: Plan;
}

export interface ForecastInput extends QueueInput {
	learner: Learner;
	pace: Pace;
}

/** How many days `Forecast.coming` has at most. */
const COMING_DAYS = 7;

/** Forecasts the next days, and what will be seen before the exam. Repetitions of forgotten prompts are included. */
export function forecast(input: ForecastInput): Forecast {
	const { exam, now } = input;
	const days = exam ? Math.max(0, daysBetween(dayOf(now), exam)) : 0;
	if (days === 0) return { coming: simulateDays(input, COMING_DAYS) };
	const current = simulateDays(input, days);
	return { coming: current.slice(0, COMING_DAYS), plan: planOf(input, days, current) };
}

function simulateDays(input: ForecastInput, days: number): readonly SimulatedDay[] {
	const answer = gradesOf(input.learner);
	return simulate({ ...input, from: dayOf(input.now), notBefore: input.now, days, answer }).days;
}

function planOf(input: ForecastInput, days: number, current: readonly SimulatedDay[]): Plan {
	const { prompts } = input;
	const seen = firstDays(input, days);
	const count = (some: readonly IndexedPrompt[], by: FirstDays): Seen => ({
		seen: some.filter(({ id }) => by.has(id)).length,
		total: some.length,
	});
	const decisions = decisionsIn(prompts);
	const lastOf = (some: readonly IndexedPrompt[]) =>
		some
			.map(({ id }) => seen.get(id) ?? '')
			.sort()
			.at(-1);
	const goals = goalsOf(prompts);
	const isSeen = ({ id }: IndexedPrompt) => input.states.has(id);
	const decisionsBy = goals.decisions(seen) && !decisions.every(isSeen) ? lastOf(decisions) : undefined;
	const complete = goals.all(seen) && !prompts.every(isSeen) ? lastOf(prompts) : undefined;
	return {
		days,
		all: count(prompts, seen),
		decisions: count(decisions, seen),
		...(decisionsBy ? { decisionsBy } : {}),
		background: prompts.filter(({ isTrap, isBackground }) => isBackground && !isTrap).length,
		hasMoreNew: hasMoreNew(input),
		mostAskedDecisions: count(decisions, firstDays({ ...input, mostAskedFirst: true }, days)),
		load: loadOf(current, input),
		...(complete ? { complete } : {}),
		hasSeenDecisions: decisions.every(isSeen),
		...offersOf(input, days, seen),
	};
}

/** Whether new prompts are left today, or come on a later day before the exam. */
function hasMoreNew(input: ForecastInput): boolean {
	const days = newDaysLeft(input);
	return days > 1 || (days === 1 && newToday(input).length > 0);
}

/** A pace for each goal that is not reached, as long as it fits into a day. */
function offersOf(input: ForecastInput, days: number, seen: FirstDays): Pick<Plan, 'offers' | 'beyond'> {
	// Tonight's new prompts are done, and a higher pace would only bring more of them tonight.
	if (!hasMoreNew(input)) return { offers: [] };
	const goals = goalsOf(input.prompts);
	const offers: Offer[] = [];
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

/** The mean of days. A day that is begun would make it too low. */
function loadOf(days: readonly SimulatedDay[], { reviewedToday }: ForecastInput): Load {
	const whole = reviewedToday.size > 0 && days.length > 1 ? days.slice(1) : days;
	const mean = (key: keyof Load) => Math.round(whole.reduce((sum, day) => sum + day[key], 0) / whole.length);
	return { asked: mean('asked'), answers: mean('answers') };
}
