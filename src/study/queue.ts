import { dayOf, endOfDay } from './days.ts';
import type { Prompt } from './prompts.ts';
import type { MemoryState } from './schedule.ts';
import type { Review } from './study-document.ts';

/** The prompts that are left today. */
export interface Queue {
	/** Reviewed today and due again today. */
	learning: readonly Prompt[];
	/** Longest overdue first. */
	due: readonly Prompt[];
	/** Never reviewed. */
	unseen: readonly Prompt[];
	/** How many prompts are due but exceed the daily limit. */
	overLimit: number;
}

export interface QueueInput {
	/** All prompts in the order in which they are introduced. */
	prompts: readonly Prompt[];
	states: ReadonlyMap<string, MemoryState>;
	/** Ids of the prompts that were reviewed today. */
	reviewedToday: ReadonlySet<string>;
	/** The highest number of prompts per day. */
	limit: number;
	now: number;
}

/** Ids of the prompts that were reviewed on the day of a timestamp. */
export function reviewedOnDay(reviews: readonly Review[], now: number): ReadonlySet<string> {
	const today = dayOf(now);
	return new Set(reviews.filter(({ at }) => dayOf(at) === today).map(({ prompt }) => prompt));
}

/** Builds today's queue. Due prompts come first; new prompts follow, up to the daily limit. */
export function buildQueue({ prompts, states, reviewedToday, limit, now }: QueueInput): Queue {
	const end = endOfDay(now);
	const dueAt = ({ id }: Prompt) => states.get(id)?.due.getTime() ?? Number.POSITIVE_INFINITY;
	const dueToday = prompts.filter((prompt) => dueAt(prompt) < end).sort((a, b) => dueAt(a) - dueAt(b));
	const notReviewed = dueToday.filter(({ id }) => !reviewedToday.has(id));
	const remaining = Math.max(0, limit - reviewedToday.size);
	const due = notReviewed.slice(0, remaining);
	return {
		learning: dueToday.filter(({ id }) => reviewedToday.has(id)),
		due,
		unseen: prompts.filter(({ id }) => !states.has(id)).slice(0, remaining - due.length),
		overLimit: notReviewed.length - due.length,
	};
}

/** The prompt to ask next: a learning prompt that is due by now, else a due prompt, else a new one. */
export function nextPrompt(
	{ learning, due, unseen }: Queue,
	states: ReadonlyMap<string, MemoryState>,
	now: number,
): Prompt | undefined {
	const ready = learning.find(({ id }) => (states.get(id)?.due.getTime() ?? 0) <= now);
	// If only learning prompts are left, one is asked early, so that the reader need not wait.
	return ready ?? due[0] ?? unseen[0] ?? learning[0];
}

/** How many prompts are left today. */
export const queueLength = ({ learning, due, unseen }: Queue) => learning.length + due.length + unseen.length;
