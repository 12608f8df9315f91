import { addDays, type Day, endOfDay, startOfDay } from './days.ts';
import { afterReview, buildQueue, nextPrompt, type QueueInput, queueLength } from './queue.ts';
import { applyReview, type MemoryState, retrievability } from './schedule.ts';
import type { Grade } from './study-document.ts';

export interface SimulationInput extends Omit<QueueInput, 'now' | 'reviewedToday'> {
	/** Ids of the prompts that were already reviewed on the first day. */
	reviewedToday?: ReadonlySet<string>;
	from: Day;
	/** The timestamp before which no review is simulated. */
	notBefore?: number;
	/** Number of days to simulate. */
	days: number;
	/** Gives the learner's grade; `recall` is the probability to remember, undefined for a new prompt. */
	answer: (recall: number | undefined) => Grade;
	/** Whether the learner studies on the day with this number, from 0. Without it, every day. */
	studies?: (day: number) => boolean;
}

export interface SimulatedDay {
	day: Day;
	/** Number of answers, including those to prompts that were asked again. */
	answers: number;
	/** Number of different prompts. */
	asked: number;
	/** Number of prompts that were new. */
	introduced: number;
	/** Number of prompts that were due but exceeded the limit. */
	overLimit: number;
}

export interface Simulation {
	days: readonly SimulatedDay[];
	states: ReadonlyMap<string, MemoryState>;
}

const STUDY_TIME = 18 * 3_600_000;
const TIME_PER_ANSWER = 20_000;
/** A day ends after this number of answers for each prompt in its queue, even if prompts are left. */
const MAX_ANSWERS_PER_PROMPT = 6;

/** Simulates reviews over the next days, from 18:00 on each day and until its end. */
export function simulate({ from, notBefore = 0, days, answer, studies, ...input }: SimulationInput): Simulation {
	const states = new Map(input.states);
	const simulated: SimulatedDay[] = [];
	for (let index = 0; index < days; index++) {
		const day = addDays(from, index);
		const reviewedToday = new Set(index === 0 ? input.reviewedToday : []);
		const before = { reviewed: reviewedToday.size, seen: states.size };
		const lastMoment = endOfDay(startOfDay(day)) - 1;
		let now = Math.max(startOfDay(day) + STUDY_TIME, notBefore);
		let answers = 0;
		let queue = buildQueue({ ...input, states, reviewedToday, now });
		const { overLimit } = queue;
		const most = (studies?.(index) ?? true) ? queueLength(queue) * MAX_ANSWERS_PER_PROMPT : 0;
		while (answers < most) {
			const prompt = nextPrompt(queue, states, now);
			if (!prompt) break;
			const state = states.get(prompt.id);
			const grade = answer(state && retrievability(state, now));
			states.set(prompt.id, applyReview(state, { prompt: prompt.id, at: now, grade }, input.exam));
			reviewedToday.add(prompt.id);
			answers++;
			now = Math.min(now + TIME_PER_ANSWER, lastMoment);
			queue = afterReview(queue, prompt, states, now);
		}
		const asked = reviewedToday.size - before.reviewed;
		simulated.push({ day, answers, asked, introduced: states.size - before.seen, overLimit });
	}
	return { days: simulated, states };
}
