import { dayOf, daysBetween, startOfDay } from './days.ts';
import { loadMinutes, loadOfQueue } from './load.ts';
import { buildQueue, type Queue } from './queue.ts';
import type { Session } from './session.ts';
import type { Review } from './study-document.ts';

/** What is to be said of a day. All numbers count prompts, of all domains. */
export interface DayFacts {
	/** Prompts that are due and asked today. */
	due: number;
	/** How many of these were wrong in the practice today. */
	practiced: number;
	/** New prompts that are left today. */
	fresh: number;
	/** Prompts that are due but wait for another day. */
	waiting: number;
	/** Minutes for what is left today; 0 if nothing is. */
	minutes: number;
	/** Days without an answer before today, since the last day with one. */
	missed: number;
}

/**
 * The days without an answer before today, since the last day with one.
 * @param reviews oldest first
 */
function missedDays(reviews: readonly Review[], now: number): number {
	const today = startOfDay(dayOf(now));
	const last = reviews.findLast(({ at }) => at < today);
	return last ? daysBetween(dayOf(last.at), dayOf(now)) - 1 : 0;
}

/** What is left today, whatever the filter says. */
export function dayFacts(session: Session, now: number): DayFacts {
	const input = session.queueInput(now);
	const queue = buildQueue(input);
	return {
		due: queue.due.length + queue.learning.length,
		practiced: practicedIn(queue, session, now),
		fresh: queue.unseen.length,
		waiting: queue.overLimit,
		minutes: minutesOfQueue(queue, session, now),
		missed: missedDays(session.reviews, now),
	};
}

/** Minutes that a queue takes the reader; 0 if it is empty. */
export function minutesOfQueue(queue: Queue, session: Session, now: number): number {
	const load = loadOfQueue(queue, session.queueInput(now), session.learner);
	return load.answers === 0 ? 0 : loadMinutes(load, session.pace);
}

function practicedIn({ due }: Queue, { states }: Session, now: number): number {
	const today = startOfDay(dayOf(now));
	return due.filter(({ id }) => (states.get(id)?.last_review?.getTime() ?? 0) >= today).length;
}
