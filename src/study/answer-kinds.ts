import { dayOf } from './days.ts';
import type { MemoryState } from './schedule.ts';
import type { Review } from './study-document.ts';

/** What an answer is to: a new prompt, one that came back on a later day, or one that was answered on the same day. */
export type AnswerKind = 'fresh' | 'due' | 'again';

/**
 * The answers of the review with their kinds; those of the practice are left out.
 * @param reviews oldest first
 * @param states of all prompts, after all reviews
 */
export function answerKinds(
	reviews: readonly Review[],
	states: ReadonlyMap<string, Pick<MemoryState, 'first'>>,
): readonly { review: Review; kind: AnswerKind }[] {
	const answered = new Set<string>();
	return reviews.flatMap((review) => {
		const { prompt, at, practice } = review;
		if (practice) return [];
		const key = `${dayOf(at)} ${prompt}`;
		const kind = answered.has(key) ? 'again' : states.get(prompt)?.first === at ? 'fresh' : 'due';
		answered.add(key);
		return { review, kind };
	});
}
