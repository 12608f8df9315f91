import { addDays, type Day, dayOf, daysBetween, startOfDay } from './days.ts';
import { newToday } from './new-prompts.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { QueueInput } from './queue.ts';
import { type SimulatedDay, simulate } from './simulate.ts';
import type { Grade } from './study-document.ts';

/** Some prompts, and how many of them were asked at least once. */
interface Seen {
	seen: number;
	total: number;
}

/** How many prompts are asked on a day, and how many answers are given. */
export type Load = Pick<SimulatedDay, 'asked' | 'answers'>;

/** What a reader can see in full before the exam: all decisions, these with a trap of each card, or all prompts. */
type Goal = 'decisions' | 'traps' | 'all';

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
	all: Seen;
	decisions: Seen;
	/** What a day takes, on average. */
	load: Load;
	/** The day on which the last new prompt is asked, if that is before the exam. */
	complete?: Day;
	/** What else the reader can choose if not all will be seen, the least work first. */
	offers: readonly Offer[];
}

export interface Forecast {
	/** The next days, today first. */
	coming: readonly SimulatedDay[];
	/** Only if the day of the exam is set and has not come. */
	plan?: Plan;
}

/** The highest daily limit that can be set. */
export const MAX_DAILY_LIMIT = 200;
/** How many days `Forecast.coming` has at most. */
const COMING_DAYS = 7;

/**
 * Grades of a learner who knows every second new prompt, and forgets every tenth of the others: the scheduler plans reviews
 * for this rate of forgetting.
 */
function averageLearner(): (recall: number | undefined) => Grade {
	const counts = { fresh: 0, seen: 0 };
	return (recall) => {
		if (recall === undefined) return ++counts.fresh % 2 === 0 ? 1 : 3;
		return ++counts.seen % 10 === 0 ? 1 : 3;
	};
}

/**
 * The ids of all prompts that are seen after some days, and the day of the last new one. Which ones are new does not depend
 * on the answers, so nothing else is simulated.
 */
function seenAfter(input: QueueInput, days: number): { seen: ReadonlySet<string>; last: Day } {
	const states = new Map<string, { first: number }>(input.states);
	let last = dayOf(input.now);
	for (let index = 0; index < days; index++) {
		const day = addDays(dayOf(input.now), index);
		const introduced = newToday({ ...input, states, now: startOfDay(day) });
		for (const { id } of introduced) states.set(id, { first: startOfDay(day) });
		if (introduced.length > 0) last = day;
	}
	return { seen: new Set(states.keys()), last };
}

type IsSeen = (id: string) => boolean;

/** Whether the goals are reached. */
function goalsOf(prompts: readonly IndexedPrompt[]): Readonly<Record<Goal, (isSeen: IsSeen) => boolean>> {
	const decisions = decisionsIn(prompts);
	const traps = Map.groupBy(
		prompts.filter(({ isTrap, isBackground }) => isTrap && !isBackground),
		({ slug }) => slug,
	);
	const seesDecisions = (isSeen: IsSeen) => decisions.every(({ id }) => isSeen(id));
	return {
		decisions: seesDecisions,
		traps: (isSeen) => seesDecisions(isSeen) && [...traps.values()].every((own) => own.some(({ id }) => isSeen(id))),
		all: (isSeen) => prompts.every(({ id }) => isSeen(id)),
	};
}

const decisionsIn = (prompts: readonly IndexedPrompt[]) =>
	prompts.filter(({ id, isBackground }) => id.endsWith('#decision') && !isBackground);

/** The lowest limit above this one that passes; undefined if even the highest does not. */
function lowestLimit(above: number, passes: (limit: number) => boolean): number | undefined {
	let [tooLow, enough] = [above, MAX_DAILY_LIMIT];
	if (enough <= tooLow || !passes(enough)) return undefined;
	while (enough - tooLow > 1) {
		const middle = Math.floor((tooLow + enough) / 2);
		if (passes(middle)) enough = middle;
		else tooLow = middle;
	}
	return enough;
}

/** Forecasts the next days, and what will be seen before the exam. Repetitions of forgotten prompts are included. */
export function forecast(input: QueueInput): Forecast {
	const { prompts, exam, limit, now } = input;
	const from = dayOf(now);
	const days = exam ? Math.max(0, daysBetween(from, exam)) : 0;
	const simulateDays = (count: number, tried = limit) =>
		simulate({ ...input, limit: tried, from, notBefore: now, days: count, answer: averageLearner() }).days;
	if (days === 0) return { coming: simulateDays(COMING_DAYS) };
	const current = simulateDays(days);
	const { seen, last } = seenAfter(input, days);
	const goals = goalsOf(prompts);
	const offers = (['decisions', 'traps', 'all'] as const).flatMap((goal): Offer[] => {
		if (goals[goal]((id) => seen.has(id))) return [];
		const needed = lowestLimit(limit, (tried) => {
			const after = seenAfter({ ...input, limit: tried }, days);
			return goals[goal]((id) => after.seen.has(id));
		});
		return needed === undefined ? [] : [{ goal, limit: needed, load: loadOf(simulateDays(days, needed)) }];
	});
	const count = (some: readonly IndexedPrompt[]): Seen => ({
		seen: some.filter(({ id }) => seen.has(id)).length,
		total: some.length,
	});
	return {
		coming: current.slice(0, COMING_DAYS),
		plan: {
			days,
			all: count(prompts),
			decisions: count(decisionsIn(prompts)),
			load: loadOf(current),
			...(goals.all((id) => seen.has(id)) ? { complete: last } : {}),
			offers,
		},
	};
}

function loadOf(days: readonly SimulatedDay[]): Load {
	const mean = (key: keyof Load) => Math.round(days.reduce((sum, day) => sum + day[key], 0) / Math.max(1, days.length));
	return { asked: mean('asked'), answers: mean('answers') };
}
