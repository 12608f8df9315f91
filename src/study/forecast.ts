import { type Day, dayOf, daysBetween } from './days.ts';
import type { QueueInput, QueueItem } from './queue.ts';
import { simulate } from './simulate.ts';
import type { Grade } from './study-document.ts';

/** What happens until the exam if the reader studies up to the daily limit every day. */
export interface Forecast {
	/** Days left to study, including today and not the day of the exam. */
	days: number;
	/** Number of prompts that are asked at least once before the exam. */
	seen: number;
	/** Number of all prompts. */
	total: number;
	/** The day on which the last new prompt is asked, if that is before the exam. */
	complete?: Day;
	/** The smallest daily limit with which all prompts would be seen, if the current one is too low. */
	needed?: number;
}

export interface ForecastInput extends QueueInput<QueueItem> {
	exam: Day;
}

/** The highest daily limit that can be set. */
export const MAX_DAILY_LIMIT = 200;

/** Grades of a learner who forgets every tenth prompt. The scheduler plans reviews for this rate of forgetting. */
function averageLearner(): () => Grade {
	let count = 0;
	return () => (++count % 10 === 0 ? 1 : 3);
}

/** Forecasts whether all prompts will be seen before the exam. Repetitions of forgotten prompts are included. */
export function forecast({ exam, now, limit, ...input }: ForecastInput): Forecast {
	const from = dayOf(now);
	const days = Math.max(0, daysBetween(from, exam));
	const simulateLimit = (tried: number) =>
		simulate({ ...input, limit: tried, from, notBefore: now, days, exam, answer: averageLearner() });
	const current = simulateLimit(limit);
	const total = input.prompts.length;
	const seen = current.states.size;
	if (seen >= total) {
		const last = current.days.findLast(({ introduced }) => introduced > 0);
		return { days, seen, total, complete: last?.day ?? from };
	}
	let [tooLow, enough] = [limit, MAX_DAILY_LIMIT];
	if (days === 0 || enough <= tooLow || simulateLimit(enough).states.size < total) return { days, seen, total };
	while (enough - tooLow > 1) {
		const middle = Math.floor((tooLow + enough) / 2);
		if (simulateLimit(middle).states.size < total) tooLow = middle;
		else enough = middle;
	}
	return { days, seen, total, needed: enough };
}
