import { type Day, dayOf, daysBetween } from './days.ts';
import type { OwnPace } from './own-pace.ts';
import { decisionsIn, firstDays, type FirstDays, goalsOf } from './plan-goals.ts';
import { type ForecastInput, hasMoreNew, loadOf, type Offers, offersOf, simulateDays } from './plan-offers.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { Load, SimulatedDay } from './simulate.ts';

/** Some prompts, and how many of them are seen at least once before the exam. */
export interface Seen {
	seen: number;
	total: number;
}

/** What happens until the exam if the reader studies every day. */
export interface Plan extends Offers {
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
	/** What will be seen at the pace of the last days of study, if that is much lower than the chosen one. */
	own?: OwnPace & { all: Seen; decisions: Seen };
}

export interface Forecast {
	/** The next days, today first. */
	coming: readonly SimulatedDay[];
	/** Only if the day of the exam is set and has not come. */
	plan?: Plan;
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
		...ownPlan(input, days, (by) => ({ all: count(prompts, by), decisions: count(decisions, by) })),
		...offersOf(input, days, seen),
	};
}

/** What will be seen at the pace of the last days. */
function ownPlan(
	input: ForecastInput,
	days: number,
	count: (by: FirstDays) => Pick<Plan, 'all' | 'decisions'>,
): Pick<Plan, 'own'> {
	const { own } = input;
	if (!own || !hasMoreNew(input)) return {};
	return { own: { ...own, ...count(firstDays({ ...input, limit: own.limit }, days)) } };
}
