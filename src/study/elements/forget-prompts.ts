import { withReview } from '../study-document.ts';
import { promptKey } from '../study-index.ts';
import type { StudyContext } from './study-context.ts';

/** The grade "Again". */
const NOT_REMEMBERED = 1;

/**
 * Makes prompts due today: the review takes a wrong answer of the practice as a prompt that was not remembered.
 * @param ids of the prompts
 */
export async function forgetPrompts({ session, change }: StudyContext, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	const now = Date.now();
	const reviews = ids.map((prompt) => ({
		prompt,
		at: session.reviewTime(promptKey(prompt), now),
		grade: NOT_REMEMBERED as typeof NOT_REMEMBERED,
		practice: true as const,
	}));
	await change((document) => reviews.reduce(withReview, document));
}
