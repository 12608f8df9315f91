import { gradesOf, type Learner } from './learner.ts';
import { minutesFor, type Pace } from './pace.ts';
import type { Queue, QueueInput } from './queue.ts';
import { answerQueue, type Load, type TimeLimit } from './simulate.ts';

/** What a queue takes a learner, with what is not remembered and comes back on the same day; `time` as for `answerQueue`. */
export const loadOfQueue = (
	queue: Queue,
	{ states, now, exam }: QueueInput,
	learner: Learner,
	...time: TimeLimit
): Load => answerQueue(queue, new Map(states), now, gradesOf(learner), exam, ...time);

/** The minutes that a load takes, at least 1: the only estimate of time, on the home page, in the review and in the plan. */
export const loadMinutes = ({ asked, introduced, answers }: Load, pace: Pace): number =>
	minutesFor(pace, { fresh: introduced, due: asked - introduced, again: answers - asked });
