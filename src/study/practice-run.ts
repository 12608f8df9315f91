import { promptsOf } from './prompts.ts';
import { flipOf } from './flip.ts';
import type { Choice, Question } from './question.ts';
import { currentId } from './schedule.ts';
import type { Random } from './shuffle.ts';
import type { StudyData } from './study-data.ts';

/** A changed condition that follows a question, and the reader's answer. */
export interface RunFlip {
	condition: string;
	/** Index of the choice of the question that is right now. */
	right: number;
	chosen?: number;
}

/** A question of a stored practice set. Its choices are stored too, because the notes may change before it is read. */
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
		/** Set if the time was over while the page was closed. */
		wasAway?: true;
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

/** Whether a question counts as answered: in a set without a clock, only once its answer was shown. */
export const isDone = ({ isTimed }: Pick<PracticeRun, 'isTimed'>, question: RunQuestion) =>
	isAnswered(question) && (isTimed || question.isChecked);
