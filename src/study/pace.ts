import { type AnswerKind, answerKinds } from './answer-kinds.ts';
import type { MemoryState } from './schedule.ts';
import type { Review } from './study-document.ts';

/** How many seconds an answer takes the reader, by its kind. */
export type Pace = Readonly<Record<AnswerKind, number>>;

/**
 * The pace of a reader of whom nothing is known. The numbers are rather high: a reader who is told too few minutes does not
 * finish, and a beginner is slow. A situation and its answer have about a hundred words, which take half a minute to
 * read at 200 words a minute; with the time to think, a new prompt takes 40 seconds. On a later day the reader knows
 * the text and needs half of that; minutes later, a quarter.
 */
export const USUAL_PACE: Pace = { fresh: 40, due: 20, again: 10 };
/** The usual pace counts as much as this number of answers of a kind, so that the first ones do not change it much. */
const USUAL_ANSWERS = 10;
/** Only the last reviews count, because the pace changes. */
const MAX_REVIEWS = 300;
/** A longer time between two answers, in seconds, was a break. */
export const MAX_SECONDS = 120;
/**
 * Answers that follow in less time, in seconds, are not from the review: the practice makes several prompts due at
 * once.
 */
const MIN_SECONDS = 1;

/** The reader's pace, from the times between two answers; see `answerKinds`. */
export function paceOf(reviews: readonly Review[], states: ReadonlyMap<string, Pick<MemoryState, 'first'>>): Pace {
	const times: Record<AnswerKind, number[]> = { fresh: [], due: [], again: [] };
	let last: number | undefined;
	for (const { review, kind } of answerKinds(reviews.slice(-MAX_REVIEWS), states)) {
		const seconds = last === undefined ? 0 : (review.at - last) / 1000;
		if (seconds >= MIN_SECONDS && seconds <= MAX_SECONDS) times[kind].push(seconds);
		last = review.at;
	}
	const mean = (kind: AnswerKind) =>
		(times[kind].reduce((sum, time) => sum + time, 0) + USUAL_ANSWERS * USUAL_PACE[kind]) /
		(times[kind].length + USUAL_ANSWERS);
	return { fresh: mean('fresh'), due: mean('due'), again: mean('again') };
}

/** Minutes for these numbers of answers of each kind, at least 1. */
export const minutesFor = (pace: Pace, answers: Readonly<Record<AnswerKind, number>>) =>
	Math.max(1, Math.round((pace.fresh * answers.fresh + pace.due * answers.due + pace.again * answers.again) / 60));
