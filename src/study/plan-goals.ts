import { addDays, type Day, dayOf, startOfDay } from './days.ts';
import { MAX_DAILY_LIMIT } from './limits.ts';
import { newToday, type NewPromptsInput } from './new-prompts.ts';
import type { IndexedPrompt } from './prompts.ts';

/** What a reader can see in full before the exam: all decisions, these with a trap of each card, or all prompts. */
export const GOALS = ['decisions', 'traps', 'all'] as const;
export type Goal = (typeof GOALS)[number];

/** The day on which each prompt is first seen, by its id; for what was seen before today, the day of today. */
export type FirstDays = ReadonlyMap<string, Day>;

/**
 * When each prompt is first seen within the next days. Which prompts are new does not depend on the answers, so nothing else
 * is simulated.
 */
export function firstDays(input: NewPromptsInput, days: number): FirstDays {
	const today = dayOf(input.now);
	const states = new Map<string, { first: number; isFromPractice?: boolean }>(input.states);
	const seen = new Map<string, Day>([...states.keys()].map((id) => [id, today]));
	for (let index = 0; index < days; index++) {
		const day = addDays(today, index);
		for (const { id } of newToday({ ...input, states, now: startOfDay(day) })) {
			states.set(id, { first: startOfDay(day) });
			seen.set(id, day);
		}
	}
	return seen;
}

export const decisionsIn = (prompts: readonly IndexedPrompt[]) =>
	prompts.filter(({ id, isBackground }) => id.endsWith('#decision') && !isBackground);

/** Whether the goals are reached. */
export function goalsOf(prompts: readonly IndexedPrompt[]): Readonly<Record<Goal, (seen: FirstDays) => boolean>> {
	const decisions = decisionsIn(prompts);
	const traps = Map.groupBy(
		prompts.filter(({ isTrap, isBackground }) => isTrap && !isBackground),
		({ slug }) => slug,
	);
	const seesDecisions = (seen: FirstDays) => decisions.every(({ id }) => seen.has(id));
	return {
		decisions: seesDecisions,
		traps: (seen) => seesDecisions(seen) && [...traps.values()].every((own) => own.some(({ id }) => seen.has(id))),
		all: (seen) => prompts.every(({ id }) => seen.has(id)),
	};
}

/** The lowest limit above this one that passes; undefined if even the highest does not. */
export function lowestLimit(above: number, passes: (limit: number) => boolean): number | undefined {
	let [tooLow, enough] = [above, MAX_DAILY_LIMIT];
	if (enough <= tooLow || !passes(enough)) return undefined;
	while (enough - tooLow > 1) {
		const middle = Math.floor((tooLow + enough) / 2);
		if (passes(middle)) enough = middle;
		else tooLow = middle;
	}
	return enough;
}
