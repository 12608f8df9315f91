import { minutesOfQueue } from './day-minutes.ts';
import { type DayProgress, dayProgress } from './day-progress.ts';
import { examPhase } from './exam-day.ts';
import { inDomain, isFiltering, nothingLeftText } from './prompt-filter.ts';
import type { Session } from './session.ts';

/**
 * How far the reader is with what is chosen.
 * @param since the timestamp from which on answers count
 */
export function sessionProgress(session: Session, since: number, now: number): DayProgress {
	const { filter, prompts, document } = session;
	const asked = new Set(prompts.filter((prompt) => inDomain(filter, prompt)).map(({ id }) => id));
	const answered = session.answersOf(now).filter(({ prompt, at }) => at >= since && asked.has(prompt));
	const queue = session.queue(now);
	const ids = answered.map(({ prompt }) => prompt);
	return {
		...dayProgress(queue, ids, minutesOfQueue(queue, session, now)),
		phase: examPhase(document.settings.exam, now),
		...(isFiltering(filter) ? { nothingLeft: nothingLeftText(filter), inAll: session.leftInAll(now) } : {}),
	};
}
