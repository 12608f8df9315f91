import { withMark } from '../marks.ts';
import { type Review, reviewKey, undoableReview } from '../study-document.ts';
import type { StudyContext } from './study-context.ts';

/** The reader's grades, skipped and suspended prompts, of which the last one can be undone. */
export class UndoableSteps {
	readonly #context: StudyContext;
	#undo: { what: string; run: () => Promise<void> | void } | undefined;

	constructor(context: StudyContext) {
		this.#context = context;
		const last = undoableReview(context.store.document, Date.now());
		if (last) this.#undo = this.#undoOf(last);
	}

	/** What can be undone; undefined if nothing can. */
	get last(): string | undefined {
		return this.#undo?.what;
	}

	grade(review: Review) {
		this.#undo = this.#undoOf(review);
		void this.#context.append({ review });
	}

	/** @param prompt its id */
	suspend(prompt: string) {
		this.#undo = { what: 'the suspending', run: () => this.#mark(prompt, false) };
		void this.#mark(prompt, true);
	}

	/** @param back asks the prompt again that was skipped */
	skip(back: () => void) {
		this.#undo = { what: 'the skip', run: back };
	}

	/** Undoes the last step, once. */
	undo() {
		const undo = this.#undo;
		this.#undo = undefined;
		void undo?.run();
	}

	#undoOf(review: Review) {
		return { what: 'the last grade', run: () => this.#context.append({ undone: reviewKey(review) }) };
	}

	#mark(prompt: string, on: boolean) {
		const now = Date.now();
		return this.#context.change((document) => ({
			...document,
			suspended: withMark(document.suspended, prompt, on, now),
		}));
	}
}
