import type { IndexedPrompt } from '../prompts.ts';
import type { ReviewPrompt } from '../review-text.ts';
import { saveAsked } from './asked-storage.ts';
import { loadPrompt } from './load-prompt.ts';

/** The prompt that is asked, with its text once that is loaded. */
export class AskedPrompt {
	indexed: IndexedPrompt | undefined;
	/** The same with its text, once it is loaded and shown. */
	loaded: ReviewPrompt | undefined;
	/** Why the text could not be loaded. */
	error = '';

	/**
	 * Asks another prompt, or none.
	 * @param show called with the prompt and its text, or with undefined if its card does not have it any more
	 * @param fail called when the text could not be loaded; it is tried again when that may succeed
	 */
	ask(prompt: IndexedPrompt | undefined, show: (loaded: ReviewPrompt | undefined) => void, fail: () => void) {
		this.indexed = prompt;
		this.loaded = undefined;
		saveAsked(prompt?.id ?? '');
		if (!prompt) return;
		void loadPrompt(prompt, {
			isAsked: () => this.indexed === prompt,
			show: (loaded) => {
				this.loaded = loaded;
				if (loaded) this.error = '';
				show(loaded);
			},
			fail: (message) => {
				this.error = message;
				fail();
			},
		});
	}
}
