import { addDays, dayOf, daysBetween, startOfDay } from './days.ts';
import { type DayMinutes, dayMinutes } from './day-minutes.ts';
import { decisionsIn } from './plan-goals.ts';
import { buildQueue, type Queue, queuePrompts } from './queue.ts';
import type { MemoryState } from './schedule.ts';
import type { Session } from './session.ts';
import type { Review } from './study-document.ts';

/** What is to be said of a day. All numbers count prompts, of all domains. */
export interface DayFacts extends DayMinutes {
	/** Prompts that are due and asked today. */
	due: number;
	/** How many of these were wrong in the practice today, and not asked since. */
	practiced: number;
	/** New prompts that are left today. */
	fresh: number;
	/** Prompts that are due but wait for another day. */
	waiting: number;
	/** Days without an answer before today, since the last day with one. */
	missed: number;
	/** Prompts that were due on an earlier day and have not been asked since. */
	overdue: number;
	/** How many of these wait for another day. */
	overdueLater: number;
	/** Decisions that are known, of all that are not suspended and not background. */
	decisionsKnown: number;
	decisions: number;
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
		...dayMinutes(queue, session, now),
		missed: missedDays(session.reviews, now),
		...overdueIn(queue, session, now),
		...decisionsOf(session, now),
	};
}

/**
 * How many prompts of the queue were answered last in the practice today, wrongly. It counts also those that were answered
 * in the review before and would come back without the practice.
 */
function practicedIn(queue: Queue, session: Session, now: number): number {
	const last = new Map(session.reviewsOf(now).map(({ prompt, practice }) => [prompt, practice === true]));
	return queuePrompts(queue).filter(({ id }) => last.get(id)).length;
}

/** The day on which a prompt would have been due without an exam. */
const ownDue = ({ last_review, scheduled_days }: MemoryState) =>
	addDays(dayOf(last_review?.getTime() ?? 0), scheduled_days);

function overdueIn(queue: Queue, session: Session, now: number): Pick<DayFacts, 'overdue' | 'overdueLater'> {
	const today = dayOf(now);
	// A day of the exam that was set today moves due dates into the past. Such prompts were not missed.
	const isReplanned = session.document.settings.changed >= startOfDay(today);
	const overdue = session.queueInput(now).prompts.filter(({ id }) => {
		const state = session.states.get(id);
		if (!state || dayOf(state.last_review?.getTime() ?? 0) === today) return false;
		return dayOf(state.due.getTime()) < today && (!isReplanned || ownDue(state) < today);
	});
	const asked = new Set(queue.due.map(({ id }) => id));
	return { overdue: overdue.length, overdueLater: overdue.filter(({ id }) => !asked.has(id)).length };
}

function decisionsOf(session: Session, now: number): Pick<DayFacts, 'decisionsKnown' | 'decisions'> {
	const decisions = decisionsIn(session.queueInput(now).prompts);
	const known = decisions.filter(({ id }) => session.states.get(id)?.isRecalled);
	return { decisionsKnown: known.length, decisions: decisions.length };
}
