import { promptsOf } from './prompts.ts';
import { flipOf } from './flip.ts';
import type { Choice, Question } from './question.ts';
import { timeLimit } from './practice.ts';
import { currentId } from './schedule.ts';
import type { Random } from './shuffle.ts';
import type { StudyData } from './study-data.ts';
import type { PracticeResult } from './study-document.ts';

/** A changed condition that follows a question, and the reader's answer. */
export interface RunFlip {
	condition: string;
	/** Index of the choice of the question that is right now. */
	right: number;
	chosen?: number;
}

/** A question of a practice set that is stored: with its choices, for the notes may have changed when it is read. */
export interface RunQuestion {
	/** Id of the prompt. */
	prompt: string;
	choices: readonly Choice[];
	/** Indexes of the right choices. */
	right: readonly number[];
	/** Indexes of the reader's choices. */
	chosen: readonly number[];
	/** Seconds for which it was shown before it was answered. */
	seconds: number;
	isFlagged: boolean;
	/** Whether the answer was shown. Only in sets without a clock. */
	isChecked: boolean;
	flip?: RunFlip;
}

/** A practice set that the reader has started; it stays stored until another one is started. */
export interface PracticeRun {
	/** Timestamp in milliseconds. */
	started: number;
	/** With a clock, and with all answers at the end. */
	isTimed: boolean;
	/** Index of the question that is shown; the number of questions for the list of all. */
	position: number;
	questions: readonly RunQuestion[];
	/** Set once it is finished. */
	finished?: {
		seconds: number;
		timeIsUp: boolean;
		/** Timestamp in milliseconds; earlier versions of the site did not store it. */
		at?: number;
	};
}

/**
 * Starts a set.
 * @param started timestamp in milliseconds
 * @param cards for the changed conditions, which only a set without a clock has
 */
export function newRun(
	questions: readonly Question[],
	started: number,
	isTimed: boolean,
	cards: StudyData['cards'],
	random: Random,
): PracticeRun {
	const traps = new Map(cards.map((card) => [`${card.slug}#decision`, card.traps]));
	return {
		started,
		isTimed,
		position: 0,
		questions: questions.map(({ prompt, choices, right }) => {
			const flip = isTimed || right.length > 1 ? undefined : flipOf(choices, traps.get(prompt) ?? [], random);
			const state = { chosen: [], seconds: 0, isFlagged: false, isChecked: false };
			return { prompt, choices, right, ...state, ...(flip ? { flip } : {}) };
		}),
	};
}

/** The set without questions whose prompts the notes no longer have, and with the current ids of the others. */
export function currentRun(run: PracticeRun, data: Pick<StudyData, 'cards' | 'moved'>): PracticeRun {
	const known = new Set(data.cards.flatMap(promptsOf).map(({ id }) => id));
	const isKnown = ({ prompt }: RunQuestion) => known.has(prompt);
	const renamed = run.questions.map((question) => ({ ...question, prompt: currentId(question.prompt, data.moved) }));
	return {
		...run,
		position: renamed.slice(0, run.position).filter(isKnown).length,
		questions: renamed.filter(isKnown),
	};
}

/** Whether as many choices are marked as the question asks for. */
export const isAnswered = ({ chosen, right }: RunQuestion) => chosen.length === right.length;

/** Whether exactly the right choices are marked. */
export const isRight = ({ chosen, right }: RunQuestion) =>
	chosen.length === right.length && right.every((index) => chosen.includes(index));

const withQuestion = (
	run: PracticeRun,
	index: number,
	change: (question: RunQuestion) => Partial<RunQuestion>,
): PracticeRun => ({
	...run,
	questions: run.questions.map((question, at) => (at === index ? { ...question, ...change(question) } : question)),
});

/** Marks a choice. Of a question with one right choice only one is marked; of others, the last ones that were marked. */
export const withChoice = (run: PracticeRun, index: number, choice: number, isOn = true): PracticeRun =>
	withQuestion(run, index, ({ chosen, right }) => {
		const others = chosen.filter((each) => each !== choice);
		return { chosen: isOn ? [...others, choice].slice(-right.length) : others };
	});

export const withFlag = (run: PracticeRun, index: number, isFlagged: boolean) =>
	withQuestion(run, index, () => ({ isFlagged }));

/** Shows the answer of a question. */
export const withCheck = (run: PracticeRun, index: number) => withQuestion(run, index, () => ({ isChecked: true }));

/** Answers the changed condition of a question. */
export const withFlipChoice = (run: PracticeRun, index: number, chosen: number) =>
	withQuestion(run, index, ({ flip }) => (flip ? { flip: { ...flip, chosen } } : {}));

/** Adds time for which a question was shown. */
export const withSeconds = (run: PracticeRun, index: number, added: number) =>
	withQuestion(run, index, ({ seconds }) => ({ seconds: seconds + Math.max(0, Math.round(added)) }));

/** Shows another question, or the list of all. */
export const withPosition = (run: PracticeRun, position: number): PracticeRun => ({
	...run,
	position: Math.min(Math.max(0, position), run.questions.length),
});

/** Seconds since the start of the set; 0 if the clock was set back to before it. */
export const secondsSince = ({ started }: PracticeRun, now: number) => Math.max(0, Math.round((now - started) / 1000));

/** The questions that count: all of a set with a clock, else those whose answer was shown. */
export const countedQuestions = ({ isTimed, questions }: PracticeRun) =>
	isTimed ? questions : questions.filter(({ isChecked }) => isChecked);

/**
 * Ends a set: with a clock it took the time since its start, but never more than it has, as when the page was closed at
 * its end. Without a clock it took the time for which its questions were shown.
 */
export function finishedRun(run: PracticeRun, now: number, timeIsUp: boolean, pace: StudyData['pace']): PracticeRun {
	if (!run.isTimed) {
		const shown = run.questions.reduce((sum, { seconds }) => sum + seconds, 0);
		return { ...run, finished: { seconds: shown, timeIsUp, at: now } };
	}
	const seconds = Math.min(secondsSince(run, now), timeLimit(run.questions.length, pace));
	return { ...run, finished: { seconds, timeIsUp, at: Math.min(now, run.started + seconds * 1000) } };
}

/** The result of a set that is finished. */
export function resultOf(run: PracticeRun): PracticeResult {
	const { started, finished } = run;
	if (!finished) throw new Error('The practice set is not finished.');
	const answers = countedQuestions(run).map((question) => ({ prompt: question.prompt, right: isRight(question) }));
	return {
		at: started,
		...(finished.at === undefined ? {} : { finished: finished.at }),
		seconds: finished.seconds,
		answers,
	};
}

/**
 * Prompts of the questions that the reader answered wrongly. Those without an answer are left out.
 * @param indexes of the questions to look at; without it, all that count
 */
export function mistakesOf(run: PracticeRun, indexes?: readonly number[]): readonly string[] {
	const questions = indexes ? run.questions.filter((_, index) => indexes.includes(index)) : countedQuestions(run);
	return questions.filter((question) => isAnswered(question) && !isRight(question)).map(({ prompt }) => prompt);
}
