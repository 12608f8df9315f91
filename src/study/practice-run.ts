import { isCount, isListOf, isObject, isString } from '../model/type-guards.ts';
import type { Question } from './practice.ts';
import { currentId } from './schedule.ts';
import { promptsOf } from './prompts.ts';
import type { StudyData } from './study-data.ts';
import type { PracticeResult } from './study-document.ts';

/** A question of a practice set that is stored: with its choices, for the notes may have changed when it is read. */
export interface RunQuestion {
	/** Id of the prompt. */
	prompt: string;
	choices: readonly string[];
	/** Index of the right choice. */
	right: number;
	/** Index of the reader's choice. */
	chosen?: number;
}

/** A practice set that the reader has started; it stays stored until another one is started. */
export interface PracticeRun {
	/** Timestamp in milliseconds. */
	started: number;
	isTimed: boolean;
	questions: readonly RunQuestion[];
	/** Set once it is finished. */
	finished?: { seconds: number; timeIsUp: boolean };
}

const isQuestion = (value: unknown): value is RunQuestion =>
	isObject(value) &&
	isString(value['prompt']) &&
	isListOf(value['choices'], isString) &&
	isCount(value['right']) &&
	(value['chosen'] === undefined || isCount(value['chosen']));

const isFinish = (value: unknown): value is NonNullable<PracticeRun['finished']> =>
	isObject(value) && isCount(value['seconds']) && typeof value['timeIsUp'] === 'boolean';

/** Checks a stored set. */
export const isPracticeRun = (value: unknown): value is PracticeRun =>
	isObject(value) &&
	isCount(value['started']) &&
	typeof value['isTimed'] === 'boolean' &&
	isListOf(value['questions'], isQuestion) &&
	(value['finished'] === undefined || isFinish(value['finished']));

export function newRun(questions: readonly Question[], started: number, isTimed: boolean): PracticeRun {
	return {
		started,
		isTimed,
		questions: questions.map(({ prompt: { id }, choices, right }) => ({ prompt: id, choices, right })),
	};
}

/** The set without questions whose prompts the notes no longer have, and with the current ids of the others. */
export function currentRun(run: PracticeRun, data: Pick<StudyData, 'cards' | 'moved'>): PracticeRun {
	const known = new Set(data.cards.flatMap(promptsOf).map(({ id }) => id));
	const questions = run.questions.map((question) => ({ ...question, prompt: currentId(question.prompt, data.moved) }));
	return { ...run, questions: questions.filter(({ prompt }) => known.has(prompt)) };
}

/** How many of the set's questions the reader has answered. */
export const countAnswered = ({ questions }: PracticeRun) =>
	questions.filter(({ chosen }) => chosen !== undefined).length;

export const withChoice = (run: PracticeRun, index: number, chosen: number): PracticeRun => ({
	...run,
	questions: run.questions.map((question, at) => (at === index ? { ...question, chosen } : question)),
});

/** Seconds since the start of the set; 0 if the clock was set back to before it. */
export const secondsSince = ({ started }: PracticeRun, now: number) => Math.max(0, Math.round((now - started) / 1000));

/** The result of a set that is finished. */
export function resultOf({ started, questions, finished }: PracticeRun): PracticeResult {
	if (!finished) throw new Error('The practice set is not finished.');
	const answers = questions.map(({ prompt, chosen, right }) => ({ prompt, right: chosen === right }));
	return { at: started, seconds: finished.seconds, answers };
}
