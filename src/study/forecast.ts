import type { Prompt } from './prompts.ts';
import { type Day, dayOf, daysBetween } from './days.ts';
import type { Grade } from './study-document.ts';
import { type Memory } from './schedule.ts';
import { simulate } from './simulate.ts';

/** What a reader can expect who keeps to the daily limit. */
export interface Plan {
	/** Days on which something can still be learned, today among them and the exam's day not. */
	days: number;
	/** Prompts that will have been asked at least once before the exam, and of how many. */
	seen: number;
	total: number;
	/** The day on which the last new prompt is met, if that is before the exam. */
	complete?: Day;
	/** The smallest limit with which everything would be seen, if there is one and it is not kept now. */
	needed?: number;
}

export interface PlanInput {
	prompts: readonly Prompt[];
	memories: ReadonlyMap<string, Memory>;
	done: ReadonlySet<string>;
	limit: number;
	exam: Day;
	now: number;
}

/** Most prompts a day that a plan will ask for. */
export const MOST_A_DAY = 200;

/** A learner who forgets every tenth answer, which is what the scheduler aims at. */
function steadyLearner(): () => Grade {
	let count = 0;
	return () => (++count % 10 === 0 ? 1 : 3);
}

/** Whether everything can be seen before the exam, said without flattery: forgetting costs time as well. */
export function planOf({ prompts, memories, done, limit, exam, now }: PlanInput): Plan {
	const from = dayOf(now);
	const days = Math.max(0, daysBetween(from, exam));
	const seenWith = (most: number) =>
		simulate({ prompts, memories, done, limit: most, from, days, exam, answer: steadyLearner() });
	const own = seenWith(limit);
	const total = prompts.length;
	const seen = own.memories.size;
	if (seen >= total) {
		const last = own.days.findLast(({ fresh }) => fresh > 0);
		return { days, seen, total, complete: last?.day ?? from };
	}
	let [low, high] = [limit, MOST_A_DAY];
	if (days === 0 || high <= low || seenWith(high).memories.size < total) return { days, seen, total };
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (seenWith(middle).memories.size < total) low = middle;
		else high = middle;
	}
	return { days, seen, total, needed: high };
}
