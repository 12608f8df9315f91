import { dayOf, endOfDay, startOfDay } from './days.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { MemoryState } from './schedule.ts';
import type { Review } from './study-document.ts';

/** What the queue needs of a prompt. */
export type QueueItem = Pick<IndexedPrompt, 'id'>;

/** The prompts that are left today. */
export interface Queue<Item extends QueueItem = IndexedPrompt> {
	/** Reviewed today and due again today. */
	learning: readonly Item[];
	/** Longest overdue first. */
	due: readonly Item[];
	/** Never reviewed. */
	unseen: readonly Item[];
	/** How many prompts are due but exceed the daily limit. */
	overLimit: number;
}

export interface QueueInput<Item extends QueueItem = IndexedPrompt> {
	/** All prompts in the order in which they are introduced. */
	prompts: readonly Item[];
	states: ReadonlyMap<string, MemoryState>;
	/** Ids of the prompts that were reviewed today. */
	reviewedToday: ReadonlySet<string>;
	/** The highest number of prompts per day. */
	limit: number;
	now: number;
}

/**
 * Ids of the prompts that were reviewed on the day of a timestamp.
 * @param reviews oldest first
 */
export function reviewedOnDay(reviews: readonly Review[], now: number): ReadonlySet<string> {
	const [start, end] = [startOfDay(dayOf(now)), endOfDay(now)];
	const first = reviews.findLastIndex(({ at }) => at < start) + 1;
	return new Set(
		reviews
			.slice(first)
			.filter(({ at }) => at < end)
			.map(({ prompt }) => prompt),
	);
}

/** Builds today's queue. Due prompts come first; new prompts follow, up to the daily limit. */
export function buildQueue<Item extends QueueItem>({
	prompts,
	states,
	reviewedToday,
	limit,
	now,
}: QueueInput<Item>): Queue<Item> {
	const end = endOfDay(now);
	const dueAt = ({ id }: Item) => states.get(id)?.due.getTime() ?? Number.POSITIVE_INFINITY;
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
export function nextPrompt<Item extends QueueItem>(
	{ learning, due, unseen }: Queue<Item>,
	states: ReadonlyMap<string, MemoryState>,
	now: number,
): Item | undefined {
	const ready = learning.find(({ id }) => (states.get(id)?.due.getTime() ?? 0) <= now);
	// If only learning prompts are left, one is asked early, so that the reader need not wait.
	return ready ?? due[0] ?? unseen[0] ?? learning[0];
}

/**
 * The queue after one of its prompts was reviewed. It is the queue that `buildQueue` would build, without a look at all
 * prompts.
 * @param states after the review
 * @param now on the same day
 */
export function afterReview<Item extends QueueItem>(
	queue: Queue<Item>,
	reviewed: Item,
	states: ReadonlyMap<string, MemoryState>,
	now: number,
): Queue<Item> {
	const dueAt = ({ id }: Item) => states.get(id)?.due.getTime() ?? Number.POSITIVE_INFINITY;
	const others = (items: readonly Item[]) => items.filter((item) => item !== reviewed);
	const learning = others(queue.learning);
	if (dueAt(reviewed) < endOfDay(now)) learning.push(reviewed);
	return {
		...queue,
		learning: learning.sort((a, b) => dueAt(a) - dueAt(b)),
		due: others(queue.due),
		unseen: others(queue.unseen),
	};
}

/** How many prompts are left today. */
export const queueLength = ({ learning, due, unseen }: Queue<QueueItem>) =>
	learning.length + due.length + unseen.length;
