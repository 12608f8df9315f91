import { counted } from '../../model/counted.ts';
import { dayOf } from '../days.ts';
import { sinceText } from '../day-text.ts';
import { isDone, type PracticeRun } from '../practice-run.ts';
import { secondsSince } from '../run-result.ts';
import { replaceAddress } from './replace-address.ts';

/** The fragment of a link that asks for ten new questions. */
const TEN = '#ten';

/** Whether the reader comes by a link to ten new questions. A reload of the page does not ask for them again. */
export function takesTen(): boolean {
	const isAsked = location.hash === TEN;
	if (isAsked) replaceAddress(location.pathname);
	return isAsked;
}

/** Whether the reader comes by a link to a set like the exam. */
export const takesExam = () => location.hash === '#exam';

/** Whether the page was opened, rather than loaded again or gone back to. */
function isOpened(): boolean {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return entry?.type !== 'reload' && entry?.type !== 'back_forward';
}

/** Whether a set is of another day, and the reader has not come to it by a reload or Back. */
export const isLeftOver = ({ started }: PracticeRun, now: number) => isOpened() && dayOf(started) !== dayOf(now);

/**
 * How far a set is that is not finished: `You have 4 of 10 answered since Tuesday.`; of a set with a clock also how much
 * time is left, because it runs on.
 * @param limit seconds that a set of this length has with a clock
 */
export function soFarText(run: PracticeRun, now: number, limit: number): string {
	const { length } = run.questions;
	const answered = run.questions.filter((question) => isDone(run, question)).length;
	const begun = sinceText(run.started, now);
	const left = Math.ceil(Math.max(0, limit - secondsSince(run, now)) / 60);
	const clock = run.isTimed ? ` Its clock runs on: about ${counted(left, 'minute')} left.` : '';
	if (answered === 0) return `You began a set of ${length} questions, and answered none.${clock}`;
	return `You have ${answered} of ${length} answered ${begun === 'today' ? begun : `since ${begun}`}.${clock}`;
}
