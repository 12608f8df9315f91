import { type AnswerKind, answerKinds } from './answer-kinds.ts';
import type { MemoryState } from './schedule.ts';
import { type Grade, GRADES, type Review } from './study-document.ts';

/** How often a learner gives each grade, from 1 to 4, as shares whose sum is 1. */
type GradeShares = readonly [number, number, number, number];

/** How a learner answers, by the kind of the answer. */
export type Learner = Readonly<Record<AnswerKind, GradeShares>>;

/**
 * A learner of whom nothing is known: about half of what is new is known, and a fifth of what was just read is not
 * remembered minutes later. The scheduler sets later intervals so that one of ten is forgotten.
 */
export const USUAL_LEARNER: Learner = {
	fresh: [0.55, 0, 0.45, 0],
	due: [0.1, 0, 0.9, 0],
	again: [0.2, 0, 0.8, 0],
};
/** The usual learner counts as much as this number of answers of a kind, so that the first ones do not change it much. */
const USUAL_ANSWERS = 10;
/** Only the last answers count, because readers change. */
const MAX_REVIEWS = 600;

/**
 * How the reader has answered so far.
 * @param reviews oldest first
 */
export function learnerOf(
	reviews: readonly Review[],
	states: ReadonlyMap<string, Pick<MemoryState, 'first'>>,
): Learner {
	const counts: Record<AnswerKind, number[]> = { fresh: [0, 0, 0, 0], due: [0, 0, 0, 0], again: [0, 0, 0, 0] };
	for (const { review, kind } of answerKinds(reviews.slice(-MAX_REVIEWS), states))
		counts[kind][review.grade - 1] = (counts[kind][review.grade - 1] ?? 0) + 1;
	const shares = (kind: AnswerKind): GradeShares => {
		const own = counts[kind];
		const all = own.reduce((sum, count) => sum + count, 0) + USUAL_ANSWERS;
		const share = (index: 0 | 1 | 2 | 3) => ((own[index] ?? 0) + USUAL_ANSWERS * USUAL_LEARNER[kind][index]) / all;
		return [share(0), share(1), share(2), share(3)];
	};
	return { fresh: shares('fresh'), due: shares('due'), again: shares('again') };
}

/** Returns a function that gives grades in the learner's shares, evenly mixed and not at random. */
export function gradesOf(learner: Learner): (recall: number | undefined, kind: AnswerKind) => Grade {
	const owed: Record<AnswerKind, number[]> = { fresh: [0, 0, 0, 0], due: [0, 0, 0, 0], again: [0, 0, 0, 0] };
	return (_recall, kind) => {
		const now = (owed[kind] = owed[kind].map((credit, index) => credit + (learner[kind][index] ?? 0)));
		const next = GRADES.reduce((best, grade) => ((now[grade - 1] ?? 0) > (now[best - 1] ?? 0) ? grade : best));
		now[next - 1] = (now[next - 1] ?? 0) - 1;
		return next;
	};
}
