import type { IndexedPrompt } from '../prompts.ts';
import { type ReviewPrompt, reviewPrompts } from '../review-text.ts';
import { promptKey } from '../study-index.ts';
import { loadText } from './card-texts.ts';
import { failureMessage, retryLoading } from './load-data.ts';

export interface PromptReceiver {
	/** Whether the prompt is still asked. */
	isAsked: () => boolean;
	/** Called with the prompt and its text, or with undefined if its card does not have it any more. */
	show: (prompt: ReviewPrompt | undefined) => void;
	/** Called with a message for the reader. */
	fail: (message: string) => void;
}

/** Loads the text of a prompt, and tries again when that may succeed, as long as the prompt is asked. */
export const loadPrompt = (asked: IndexedPrompt, { isAsked, show, fail }: PromptReceiver) =>
	retryLoading(
		async () => {
			const text = isAsked() && (await loadText(asked.slug));
			if (text && isAsked()) show(reviewPrompts(text).find(({ id }) => promptKey(id) === asked.id));
		},
		(error) => isAsked() && fail(failureMessage(error, 'The next prompt')),
	);
