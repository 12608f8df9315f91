import { USUAL_LEARNER } from './learner.ts';
import { loadMinutes, loadOfQueue } from './load.ts';
import { USUAL_PACE } from './pace.ts';
import type { IndexedPrompt } from './prompts.ts';
import { NOT_IN_TURN } from './queue.ts';

const NOON = new Date(2026, 0, 5, 12).getTime();

/** Minutes for a number of new prompts, for a reader of whom nothing is known: what the review says on the first day. */
export function usualMinutes(count: number): number {
	const unseen = Array.from({ length: count }, (_, index): IndexedPrompt => ({
		id: `card-${index}#decision`,
		slug: `card-${index}`,
		domain: 1,
		isTrap: false,
		isBackground: false,
		priority: 1,
	}));
	const queue = { learning: [], due: [], unseen, overLimit: 0, lead: NOT_IN_TURN };
	const input = { prompts: unseen, states: new Map(), reviewedToday: new Set<string>(), limit: count, now: NOON };
	return loadMinutes(loadOfQueue(queue, input, USUAL_LEARNER), USUAL_PACE);
}
