import { examPhase } from './exam-day.ts';
import { loadMinutes, loadOfQueue } from './load.ts';
import { metToday, newDaysLeft, type NewPromptsInput } from './new-prompts.ts';
import { decisionsIn, firstDays } from './plan-goals.ts';
import type { Queue } from './queue.ts';
import type { Session } from './session.ts';

/** How long today takes and what fits into it, in whole numbers; 0 where the reader is told nothing. */
export interface DayMinutes {
	/** Minutes for all that is left today. */
	minutes: number;
	/** Minutes for the prompts that come back, if all of them are asked before the new ones. */
	repeatMinutes: number;
	/** Minutes of one of the reader's last days of study, if today takes longer than that and nothing was answered yet. */
	ownMinutes: number;
	/** How many new prompts fit into `ownMinutes` today. */
	freshInTime: number;
	/**
	 * How many decisions are not asked before the exam: at the reader's own pace if `ownMinutes` is set, else as
	 * chosen.
	 */
	decisionsLate: number;
}

/** A day counts as longer than the reader's own days only if it takes at least this many times as long. */
const LONGER = 1.2;

/** Minutes that a queue takes the reader; 0 if it is empty. */
export function minutesOfQueue(queue: Queue, session: Session, now: number): number {
	const load = loadOfQueue(queue, session.queueInput(now), session.learner);
	return load.answers === 0 ? 0 : loadMinutes(load, session.pace);
}

/** How many decisions are not asked before the exam; 0 once nothing new comes. */
function lateDecisions(input: NewPromptsInput): number {
	const { prompts, states, limit, mostAskedFirst } = input;
	const days = newDaysLeft(input);
	if (days === 0) return 0;
	const unseen = decisionsIn(prompts).filter(({ id }) => !states.has(id));
	const left = limit * days - metToday(input);
	if (!mostAskedFirst || prompts.length - states.size <= left) return Math.max(0, unseen.length - left);
	const seen = firstDays(input, days);
	return unseen.filter(({ id }) => !seen.has(id)).length;
}

/** @param queue what is left today */
export function dayMinutes(queue: Queue, session: Session, now: number): DayMinutes {
	const minutes = minutesOfQueue(queue, session, now);
	const { own, reviewedToday, ...input } = session.forecastInput(now);
	const facts = { minutes, repeatMinutes: 0, ownMinutes: 0, freshInTime: 0, decisionsLate: lateDecisions(input) };
	if (queue.unseen.length === 0 || queue.learning.length + queue.due.length === 0) return facts;
	if (!input.newInTurn) facts.repeatMinutes = minutesOfQueue({ ...queue, unseen: [] }, session, now);
	// After the exam nobody is told to study longer.
	const isPast = examPhase(input.exam, now) === 'past';
	if (!own || isPast || reviewedToday.size > 0 || LONGER * own.minutes > minutes) return facts;
	const { learner, pace } = input;
	const until = now + own.minutes * 60_000;
	const { introduced } = loadOfQueue(queue, session.queueInput(now), learner, until, (kind) => 1000 * pace[kind]);
	return {
		...facts,
		ownMinutes: own.minutes,
		freshInTime: introduced,
		decisionsLate: lateDecisions({ ...input, limit: own.limit }),
	};
}
