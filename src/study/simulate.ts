import { addDays, type Day, endOfDay, startOfDay } from './days.ts';
import type { AnswerKind } from './answer-kinds.ts';
import { afterReview, buildQueue, nextPrompt, type Queue, type QueueInput, queueLength } from './queue.ts';
import { applyReview, type MemoryState, retrievability } from './schedule.ts';
import type { Grade } from './study-document.ts';

/** Gives a learner's grade; `recall` is the probability to remember, undefined for a new prompt. */
export type Answer = (recall: number | undefined, kind: AnswerKind) => Grade;

export interface SimulationInput extends Omit<QueueInput, 'now' | 'reviewedToday'> {
	/** Ids of the prompts that were already reviewed on the first day. */
	reviewedToday?: ReadonlySet<string>;
	from: Day;
	/** The timestamp on the first day at which the simulation starts. Without it, all of that day is simulated. */
	notBefore?: number;
	/** Number of days to simulate. */
	days: number;
	answer: Answer;
	/** Whether the learner studies on the day with this number, from 0. Without it, every day. */
	studies?: (day: number) => boolean;
}

/** How many prompts are asked, and how many answers are given. */
export interface Load {
	asked: number;
	/** How many of them are new. */
	introduced: number;
	/** Including the answers to prompts that were asked again. */
	answers: number;
}

export interface SimulatedDay extends Load {
	day: Day;
	/** Number of prompts that were asked on this day before the simulation starts, and come back. */
	back?: number;
	/** Number of prompts that were due but exceeded the limit. */
	overLimit: number;
}

export interface Simulation {
	days: readonly SimulatedDay[];
	states: ReadonlyMap<string, MemoryState>;
}

const NOTHING: Load = { asked: 0, introduced: 0, answers: 0 };
const STUDY_TIME = 18 * 3_600_000;
const TIME_PER_ANSWER = 20_000;
/** A day ends after this number of answers for each prompt in its queue, even if prompts are left. */
const MAX_ANSWERS_PER_PROMPT = 6;

/** The timestamp from which on nothing is answered, and the milliseconds for an answer. */
export type TimeLimit = [until?: number, timeOf?: (kind: AnswerKind) => number];

/**
 * Answers all prompts of a queue, and those that come back on the same day, as long as there is time.
 * @param states is changed
 */
export function answerQueue(
	start: Queue,
	states: Map<string, MemoryState>,
	now: number,
	answer: Answer,
	exam: Day | undefined,
	...[until = Infinity, timeOf = () => TIME_PER_ANSWER]: TimeLimit
): Load {
	const answered = new Set(start.learning.map(({ id }) => id));
	const before = answered.size;
	const known = states.size;
	const lastMoment = endOfDay(now) - 1;
	const most = queueLength(start) * MAX_ANSWERS_PER_PROMPT;
	let [queue, time, answers] = [start, now, 0];
	while (answers < most && time < until) {
		const prompt = nextPrompt(queue, states, time);
		if (!prompt) break;
		const { id } = prompt;
		const state = states.get(id);
		const kind = answered.has(id) ? 'again' : state ? 'due' : 'fresh';
		const grade = answer(state && retrievability(state, time), kind);
		states.set(id, applyReview(state, { prompt: id, at: time, grade }, exam));
		answered.add(id);
		answers++;
		time = Math.min(time + timeOf(kind), lastMoment);
		queue = afterReview(queue, prompt, states, time);
	}
	return { asked: answered.size - before, introduced: states.size - known, answers };
}

/** Simulates reviews over the next days, from 18:00 on each day and until its end. */
export function simulate({ from, notBefore, days, answer, studies, ...input }: SimulationInput): Simulation {
	const states = new Map(input.states);
	const simulated: SimulatedDay[] = [];
	for (let index = 0; index < days; index++) {
		const day = addDays(from, index);
		const reviewedToday: ReadonlySet<string> = (index === 0 && input.reviewedToday) || new Set();
		const now = index === 0 && notBefore !== undefined ? notBefore : startOfDay(day) + STUDY_TIME;
		const queue = buildQueue({ ...input, states, reviewedToday, now });
		const isStudied = studies?.(index) ?? true;
		const load = isStudied ? answerQueue(queue, states, now, answer, input.exam) : NOTHING;
		const back = isStudied ? queue.learning.length : 0;
		simulated.push({ day, ...load, back, overLimit: queue.overLimit });
	}
	return { days: simulated, states };
}
