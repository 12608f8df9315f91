import type { Prompt } from './prompts.ts';
import { addDays, type Day, startOf } from './days.ts';
import type { Grade } from './study-document.ts';
import { nextOf, queueOf } from './queue.ts';
import { type Memory, retrievability, reviewed } from './schedule.ts';

export interface SimulationInput {
	/** All prompts in the order of the curriculum. */
	prompts: readonly Prompt[];
	memories: ReadonlyMap<string, Memory>;
	/** Prompts that were asked on the first day already. */
	done?: ReadonlySet<string>;
	limit: number;
	from: Day;
	/** How many days to go through. */
	days: number;
	exam?: Day | undefined;
	/** What the learner answers; `recall` is the chance that the model gives, nothing for what was never seen. */
	answer: (recall: number | undefined) => Grade;
	/** Whether the learner studies on a day, counted from 0. */
	studies?: (day: number) => boolean;
}

export interface SimulatedDay {
	day: Day;
	/** Answers that were given, learning steps among them. */
	answers: number;
	/** Prompts that were asked. */
	asked: number;
	/** Prompts that were met for the first time. */
	fresh: number;
	/** What was due but beyond the limit. */
	waiting: number;
}

export interface Simulation {
	days: readonly SimulatedDay[];
	memories: ReadonlyMap<string, Memory>;
}

const HOUR = 3_600_000;
const PER_ANSWER = 20_000;
/** No day has more answers than this many times its limit. */
const PATIENCE = 6;

/** Goes through the days to come as the review page would, from 18 o'clock on. */
export function simulate({ prompts, limit, from, days, exam, answer, ...input }: SimulationInput): Simulation {
	const memories = new Map(input.memories);
	const went: SimulatedDay[] = [];
	for (let index = 0; index < days; index++) {
		const day = addDays(from, index);
		const done = new Set(index === 0 ? input.done : []);
		const before = done.size;
		const known = memories.size;
		let now = startOf(day) + 18 * HOUR;
		let answers = 0;
		let queue = queueOf({ prompts, memories, done, limit, now });
		const { waiting } = queue;
		while ((input.studies?.(index) ?? true) && answers < limit * PATIENCE) {
			const prompt = nextOf(queue, memories, now);
			if (!prompt) break;
			const memory = memories.get(prompt.id);
			const grade = answer(memory && retrievability(memory, now));
			memories.set(prompt.id, reviewed(memory, { prompt: prompt.id, at: now, grade }, exam));
			done.add(prompt.id);
			answers++;
			now += PER_ANSWER;
			queue = queueOf({ prompts, memories, done, limit, now });
		}
		went.push({ day, answers, asked: done.size - before, fresh: memories.size - known, waiting });
	}
	return { days: went, memories };
}
