import { dayOf, endOfDay, startOfDay } from './days.ts';
import { examPhase } from './exam-day.ts';
import { maxDue } from './limits.ts';
import { newOn, newToday, type NewPromptsInput } from './new-prompts.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { MemoryState } from './schedule.ts';
import type { Review } from './study-document.ts';
import { warmUpQueue } from './warm-up.ts';

/** All that come back are asked before all that are new. */
export const NOT_IN_TURN = Number.NEGATIVE_INFINITY;

/** The prompts that are left today. */
export interface Queue {
	/** Reviewed today and due again today. */
	learning: readonly IndexedPrompt[];
	/** Longest overdue first. */
	due: readonly IndexedPrompt[];
	/** Never reviewed. */
	unseen: readonly IndexedPrompt[];
	/** How many prompts are due but wait for another day. */
	overLimit: number;
	/** If new prompts come in turn: how many more that came back than new ones were asked today. Else `NOT_IN_TURN`. */
	lead: number;
}

export interface QueueInput extends NewPromptsInput {
	/** Whether new prompts come in turn with those that come back, and not after them. */
	newInTurn?: boolean | undefined;
	states: ReadonlyMap<string, MemoryState>;
	/** Ids of the prompts that were reviewed today; a wrong answer in the practice is no review. */
	reviewedToday: ReadonlySet<string>;
}

/**
 * The reviews on the day of a timestamp.
 * @param reviews oldest first
 */
export function reviewsOnDay(reviews: readonly Review[], now: number): readonly Review[] {
	const [start, end] = [startOfDay(dayOf(now)), endOfDay(now)];
	const first = reviews.findLastIndex(({ at }) => at < start) + 1;
	return reviews.slice(first).filter(({ at }) => at < end);
}

/**
 * Builds today's queue: the prompts that are due, and new ones up to the daily limit. What was wrong in the practice today is
 * asked also beyond the limit of due ones. The day of the exam has a queue of its own, see `warmUpQueue`.
 */
export function buildQueue(input: QueueInput): Queue {
	if (examPhase(input.exam, input.now) === 'today') return warmUpQueue(input);
	const { prompts, states, reviewedToday, limit, now } = input;
	const [start, end] = [startOfDay(dayOf(now)), endOfDay(now)];
	const dueAt = ({ id }: IndexedPrompt) => states.get(id)?.due.getTime() ?? Number.POSITIVE_INFINITY;
	const dueToday = prompts.filter((prompt) => dueAt(prompt) < end).sort((a, b) => dueAt(a) - dueAt(b));
	const notReviewed = dueToday.filter(({ id }) => !reviewedToday.has(id));
	const isNewToday = newOn(now);
	const introduced = [...reviewedToday].flatMap((id) => states.get(id) ?? []).filter(isNewToday).length;
	const isPracticed = ({ id }: IndexedPrompt) => (states.get(id)?.last_review?.getTime() ?? 0) >= start;
	const scheduled = notReviewed.filter((prompt) => !isPracticed(prompt));
	const due = [
		...scheduled.slice(0, Math.max(0, maxDue(limit) - (reviewedToday.size - introduced))),
		...notReviewed.filter(isPracticed),
	];
	return {
		learning: dueToday.filter(({ id }) => reviewedToday.has(id)),
		due,
		unseen: newToday(input),
		overLimit: notReviewed.length - due.length,
		lead: input.newInTurn ? reviewedToday.size - 2 * introduced : NOT_IN_TURN,
	};
}

/**
 * The queue of a reader who wants only weak prompts: these, due or not, also those of today, and no new ones.
 * @param since the timestamp from which on they are asked: what was answered since is done, unless it is due again today
 */
export function weakQueue({ prompts, states, now }: QueueInput, since: number): Queue {
	const end = endOfDay(now);
	const dueAt = ({ id }: IndexedPrompt) => states.get(id)?.due.getTime() ?? Number.POSITIVE_INFINITY;
	const isAnswered = ({ id }: IndexedPrompt) => (states.get(id)?.last_review?.getTime() ?? 0) >= since;
	const weak = prompts.filter(({ id }) => states.get(id)?.isWeak).sort((a, b) => dueAt(a) - dueAt(b));
	return {
		learning: weak.filter((prompt) => isAnswered(prompt) && dueAt(prompt) < end),
		due: weak.filter((prompt) => !isAnswered(prompt)),
		unseen: [],
		overLimit: 0,
		lead: NOT_IN_TURN,
	};
}

/** The prompt to ask next: a learning prompt that is due by now, else a due prompt, else a new one, or these two in turn. */
export function nextPrompt(
	{ learning, due, unseen, lead }: Queue,
	states: ReadonlyMap<string, MemoryState>,
	now: number,
): IndexedPrompt | undefined {
	const ready = learning.find(({ id }) => (states.get(id)?.due.getTime() ?? 0) <= now);
	// If only learning prompts are left, one is asked early, so that the reader need not wait.
	const [first, second] = lead < 0 ? [due, unseen] : [unseen, due];
	return ready ?? first[0] ?? second[0] ?? learning[0];
}

/** The queue with only those prompts that pass a test. */
export const filterQueue = (queue: Queue, test: (prompt: IndexedPrompt) => boolean): Queue => ({
	...queue,
	learning: queue.learning.filter(test),
	due: queue.due.filter(test),
	unseen: queue.unseen.filter(test),
});

/**
 * The queue after one of its prompts was reviewed. It is the queue that `buildQueue` would build, without a look at all
 * prompts.
 * @param states after the review
 * @param now on the same day
 */
export function afterReview(
	queue: Queue,
	reviewed: IndexedPrompt,
	states: ReadonlyMap<string, MemoryState>,
	now: number,
): Queue {
	const dueAt = ({ id }: IndexedPrompt) => states.get(id)?.due.getTime() ?? Number.POSITIVE_INFINITY;
	const others = filterQueue(queue, (prompt) => prompt !== reviewed);
	const step = Number(queue.due.includes(reviewed)) - Number(queue.unseen.includes(reviewed));
	const learning = [...others.learning, ...(dueAt(reviewed) < endOfDay(now) ? [reviewed] : [])];
	return {
		...others,
		lead: queue.lead + step,
		learning: learning.sort((a, b) => dueAt(a) - dueAt(b)),
	};
}

/** The prompts that are left today. */
export const queuePrompts = ({ learning, due, unseen }: Queue): readonly IndexedPrompt[] => [
	...learning,
	...due,
	...unseen,
];

/** How many prompts are left today. */
export const queueLength = ({ learning, due, unseen }: Queue) => learning.length + due.length + unseen.length;
