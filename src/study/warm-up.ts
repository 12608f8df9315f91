import { dayOf, endOfDay, startOfDay } from './days.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { Queue, QueueInput } from './queue.ts';
import { type MemoryState, retrievability } from './schedule.ts';

/** Number of prompts on the day of the exam. */
const WARM_UP = 10;

/** How weak a prompt is: 0 if it was remembered, 1 if barely, more if it was forgotten, by how often. */
const weaknessOf = ({ isWeak, isForgotten, lapses }: MemoryState) => Number(isWeak) + (isForgotten ? 1 + lapses : 0);

/** The weakest first; of equals, the newest. */
const byWeakness = (a: MemoryState, b: MemoryState): number =>
	weaknessOf(b) - weaknessOf(a) || (a.isWeak ? Number(b.last_review) - Number(a.last_review) : 0);

/**
 * The queue on the day of the exam: a few of the prompts that were met, the weak ones first, then those that are most
 * likely forgotten. None is new, and no other is asked or counted.
 */
export function warmUpQueue({ prompts, states, reviewedToday, now }: QueueInput): Queue {
	const [start, end] = [startOfDay(dayOf(now)), endOfDay(now)];
	const met = prompts.flatMap((prompt) => {
		const state = states.get(prompt.id);
		return state ? [{ prompt, state, isDue: state.due.getTime() < end }] : [];
	});
	const left = met.filter(({ prompt }) => !reviewedToday.has(prompt.id));
	const chosen = left
		.map((each) => ({ ...each, recall: retrievability(each.state, start) }))
		.sort((a, b) => byWeakness(a.state, b.state) || a.recall - b.recall)
		.slice(0, Math.max(0, WARM_UP - reviewedToday.size));
	const promptOf = ({ prompt }: { prompt: IndexedPrompt }) => prompt;
	return {
		learning: met.filter(({ prompt, isDue }) => isDue && reviewedToday.has(prompt.id)).map(promptOf),
		due: chosen.map(promptOf),
		unseen: [],
		// Other due prompts are not counted as waiting, because they are not asked before the exam any more.
		overLimit: 0,
		lead: Number.NEGATIVE_INFINITY,
	};
}
