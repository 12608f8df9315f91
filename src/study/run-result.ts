import { timeLimit } from './practice.ts';
import { isDone, isRight, type PracticeRun } from './practice-run.ts';
import type { StudyData } from './study-data.ts';
import type { PracticeResult } from './study-document.ts';

/** If the page notices the end of the time later than this, in seconds, it was closed when the time was over. */
const AWAY_SECONDS = 5;

/** Seconds since the start of the set; 0 if the clock was set back to before it. */
export const secondsSince = ({ started }: PracticeRun, now: number) => Math.max(0, Math.round((now - started) / 1000));

/** The questions that were answered. The others are neither right nor wrong. */
export const answeredQuestions = (run: PracticeRun) => run.questions.filter((question) => isDone(run, question));

/**
 * Ends a set: with a clock it took the time since its start, but never more than it has, as when the page was closed at
 * its end. Without a clock it took the time for which its questions were shown.
 */
export function finishedRun(run: PracticeRun, now: number, timeIsUp: boolean, pace: StudyData['pace']): PracticeRun {
	if (!run.isTimed) {
		const shown = run.questions.reduce((sum, { seconds }) => sum + seconds, 0);
		return { ...run, finished: { seconds: shown, timeIsUp, at: now } };
	}
	const [passed, limit] = [secondsSince(run, now), timeLimit(run.questions.length, pace)];
	const seconds = Math.min(passed, limit);
	const wasAway = timeIsUp && passed > limit + AWAY_SECONDS ? { wasAway: true as const } : {};
	return { ...run, finished: { seconds, timeIsUp, at: Math.min(now, run.started + seconds * 1000), ...wasAway } };
}

/** The result of a set that is finished. */
export function resultOf(run: PracticeRun): PracticeResult {
	const { started, finished } = run;
	if (!finished) throw new Error('The practice set is not finished.');
	const unanswered = run.questions.filter((question) => !isDone(run, question)).map(({ prompt }) => prompt);
	return {
		at: started,
		...(finished.at === undefined ? {} : { finished: finished.at }),
		seconds: finished.seconds,
		answers: answeredQuestions(run).map((question) => ({ prompt: question.prompt, right: isRight(question) })),
		...(unanswered.length > 0 ? { unanswered } : {}),
	};
}

/**
 * Prompts of the questions that the reader answered wrongly. Those without an answer are left out.
 * @param indexes of the questions to look at; without it, all
 */
export const mistakesOf = (run: PracticeRun, indexes?: readonly number[]): readonly string[] =>
	run.questions
		.filter((question, index) => (indexes?.includes(index) ?? true) && isDone(run, question) && !isRight(question))
		.map(({ prompt }) => prompt);

/** Prompts of the questions that the reader answered wrongly or not at all. */
export const promptsToRepeat = (run: PracticeRun): readonly string[] =>
	run.questions.filter((question) => !isDone(run, question) || !isRight(question)).map(({ prompt }) => prompt);
