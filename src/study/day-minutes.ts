import { examPhase } from './exam-day.ts';
import { loadMinutes, loadOfQueue } from './load.ts';
import { newDaysLeft } from './new-prompts.ts';
import { decisionsIn } from './plan-goals.ts';
import type { Queue } from './queue.ts';
import type { Session } from './session.ts';

/** What the minutes of a day hold. All are rounded; 0 where nothing is to be said. */
export interface DayMinutes {
	/** For what is left today. */
	minutes: number;
	/** For what comes back, if all of it comes before what is new. */
	repeatMinutes: number;
	/** What the reader studies on a day of late, if today takes longer, and is not begun. */
	ownMinutes: number;
	/** The new prompts that these bring today. */
	freshInTime: number;
	/** How many decisions would not be asked before the exam, if the reader goes on as on the last days. */
	decisionsLate: number;
}

/** Days that take up to this share more than the reader's own are as long as these. */
const AS_LONG = 1.2;
/** Minutes that a queue takes the reader; 0 if it is empty. */
export function minutesOfQueue(queue: Queue, session: Session, now: number): number {
	const load = loadOfQueue(queue, session.queueInput(now), session.learner);
	return load.answers === 0 ? 0 : loadMinutes(load, session.pace);
}

/** @param queue what is left today */
export function dayMinutes(queue: Queue, session: Session, now: number): DayMinutes {
	const minutes = minutesOfQueue(queue, session, now);
	const all = { minutes, repeatMinutes: 0, ownMinutes: 0, freshInTime: 0, decisionsLate: 0 };
	const { length: fresh } = queue.unseen;
	const due = queue.learning.length + queue.due.length;
	if (due === 0 || fresh === 0) return all;
	const repeatMinutes = minutesOfQueue({ ...queue, unseen: [] }, session, now);
	const { exam, newInTurn } = session.document.settings;
	const known = newInTurn ? all : { ...all, repeatMinutes };
	const { own, reviewedToday, ...input } = session.forecastInput(now);
	// After the exam nothing is in a hurry.
	if (examPhase(exam, now) === 'past') return known;
	if (!own || reviewedToday.size > 0 || AS_LONG * own.minutes > minutes) return known;
	const perNew = Math.max(0.1, (minutes - repeatMinutes) / fresh);
	// In turn, a new one comes with each that comes back, as long as there are both.
	const inTurn = newInTurn ? own.minutes / (perNew + repeatMinutes / due) : 0;
	const inTime = Math.max(inTurn, (own.minutes - repeatMinutes) / perNew);
	const unseen = decisionsIn(input.prompts).filter(({ id }) => !input.states.has(id)).length;
	// Decisions come first. With the most asked first, the reader has chosen which ones come.
	const late = input.mostAskedFirst ? 0 : unseen - own.limit * newDaysLeft(input);
	return {
		...known,
		ownMinutes: own.minutes,
		freshInTime: Math.min(fresh, Math.round(inTime)),
		decisionsLate: Math.max(0, late),
	};
}
