import { checkCardText } from './check-study-data.ts';
import { type ComparisonText, isComparisonText, type RowPrompt, rowPromptsOf } from './compared-prompts.ts';
import { type Prompt, promptsOf } from './prompts.ts';
import type { CardText } from './study-data.ts';

/** The texts that the review loads together: those of a card or of a comparison. */
export type ReviewText = CardText | ComparisonText;

export type ReviewPrompt = Prompt<CardText> | RowPrompt;

/** All prompts of a card or a comparison. */
export const reviewPrompts = (text: ReviewText): readonly ReviewPrompt[] =>
	'rows' in text ? rowPromptsOf(text) : promptsOf(text);

/**
 * Checks the content of a file in `review/cards/`.
 * @throws when a field is missing or of another type
 */
export function checkReviewText(value: unknown): ReviewText {
	return isComparisonText(value) ? value : checkCardText(value);
}
