import type { Prompt } from './prompts.ts';
import { dayOf } from './days.ts';
import type { Review } from './study-document.ts';
import { endOfDay, type Memory } from './schedule.ts';

/** What is still to be done today, in order. */
export interface Queue {
	/** In the steps of learning, now or within minutes. */
	learning: readonly Prompt[];
	due: readonly Prompt[];
	/** Never seen before. */
	fresh: readonly Prompt[];
	/** Due, but beyond today's limit. */
	waiting: number;
}

export interface QueueInput {
	/** All prompts in the order of the curriculum. */
	prompts: readonly Prompt[];
	memories: ReadonlyMap<string, Memory>;
	/** Prompts that were asked today. */
	done: ReadonlySet<string>;
	limit: number;
	now: number;
}

/** Prompts that were asked on the day of a moment. */
export function doneOn(reviews: readonly Review[], now: number): ReadonlySet<string> {
	const today = dayOf(now);
	return new Set(reviews.filter(({ at }) => dayOf(at) === today).map(({ prompt }) => prompt));
}

/** Today's work: what is due first, longest waiting in front; new prompts fill up what the limit leaves. */
export function queueOf({ prompts, memories, done, limit, now }: QueueInput): Queue {
	const end = endOfDay(now);
	const dueAt = ({ id }: Prompt) => memories.get(id)?.due.getTime() ?? Number.POSITIVE_INFINITY;
	const today = prompts.filter((prompt) => dueAt(prompt) < end).sort((a, b) => dueAt(a) - dueAt(b));
	const open = today.filter(({ id }) => !done.has(id));
	const room = Math.max(0, limit - done.size);
	const due = open.slice(0, room);
	return {
		learning: today.filter(({ id }) => done.has(id)),
		due,
		fresh: prompts.filter(({ id }) => !memories.has(id)).slice(0, room - due.length),
		waiting: open.length - due.length,
	};
}

/** The prompt to ask next: a learning step whose time has come, else what is due, else something new. */
export function nextOf(
	{ learning, due, fresh }: Queue,
	memories: ReadonlyMap<string, Memory>,
	now: number,
): Prompt | undefined {
	const ready = learning.find(({ id }) => (memories.get(id)?.due.getTime() ?? 0) <= now);
	// When nothing else is left, a learning step comes a little early rather than keep the reader waiting.
	return ready ?? due[0] ?? fresh[0] ?? learning[0];
}

/** How many prompts are left today. */
export const leftOf = ({ learning, due, fresh }: Queue) => learning.length + due.length + fresh.length;
