import type { ExamPhase } from './exam-day.ts';
import type { Queue } from './queue.ts';

/** How far the reader is today. */
export interface DayProgress {
	/** Prompts that were answered today. */
	done: number;
	/** These and those that are left. */
	total: number;
	/** Prompts that were answered today and come back today. */
	back: number;
	/** The share of today's answers that are given, from 0 to 1. It grows with every answer. */
	share: number;
	/** Minutes that are left, at least 1. */
	minutes: number;
	isDone: boolean;
	/** Prompts that are due but wait for another day. */
	overLimit: number;
	/** Where today is in relation to the day of the exam. */
	phase?: ExamPhase;
	/** What is said once nothing is left of the reader's choice; undefined if the reader has chosen nothing. */
	nothingLeft?: string;
	/** How many prompts are left whatever the choice, if the reader has chosen some. */
	inAll?: number;
}

/** A new prompt is asked about twice on its first day. For the bar alone, so that it grows with every answer. */
const ANSWERS_PER_NEW = 2;

/**
 * @param answered the prompts of today's answers, each as often as it was answered
 * @param minutes see `minutesOfQueue`
 */
export function dayProgress(queue: Queue, answered: readonly string[], minutes: number): DayProgress {
	const { learning, due, unseen, overLimit } = queue;
	const again = learning.length + (ANSWERS_PER_NEW - 1) * unseen.length;
	const first = due.length + unseen.length;
	const left = first + again;
	const done = new Set(answered).size;
	return {
		done,
		total: done + first,
		back: learning.length,
		share: left === 0 ? 1 : answered.length / (answered.length + left),
		minutes,
		isDone: left === 0,
		overLimit,
	};
}
