import { loadAside } from '../../dom/load-script.ts';
import { askToPersist } from '../../dom/ask-to-persist.ts';
import type { ReviewPrompt } from '../review-text.ts';
import type { Grade } from '../study-document.ts';
import { AskedPrompt } from './asked-prompt.ts';
import { loadAsked, saveAsked } from './asked-storage.ts';
import { loadAhead } from './card-texts.ts';
import { failureMessage } from './load-data.ts';
import { listenToSteps, type ReviewSteps } from './review-controls.ts';
import { showDay } from './review-day.ts';
import { showEnd } from './review-end.ts';
import { scrollToStart } from './scroll-to-start.ts';
import { ReviewView } from './review-view.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';
import { UndoableSteps } from './undoable-steps.ts';

/** From so many wrong answers on, another repetition alone is not likely to help. */
const OFTEN = 6;

/** Asks the prompts of today's queue one by one. Readers grade themselves. */
class ReviewSession extends StudyElement {
	#view = new ReviewView((name) => this.getPart(name));
	#context: StudyContext | undefined;
	#steps: UndoableSteps | undefined;
	#asked = new AskedPrompt();
	/** See `Session.lastReview`: when the prompt had been reviewed when it was asked. */
	#lastReview = 0;
	/** The focus goes to the prompt once it is shown. */
	#takesFocus = false;

	protected connect(signal: AbortSignal) {
		const steps: ReviewSteps = {
			show: () => this.#showAnswer(),
			grade: (grade) => this.#grade(grade),
			undo: () => this.#undo(),
			skip: () => this.#skip(),
			suspend: () => this.#suspend(),
			all: () => {
				this.#context?.setFilter({});
				this.#focus();
			},
			isAnswered: () => this.#view.isAnswered,
		};
		listenToSteps(this, (name) => this.getPart(name), steps, signal);
		document.addEventListener(STUDY_CHANGED, () => this.#onChange(), { signal });
		void withStudyContext(
			(context) => {
				this.#context = context;
				this.#steps = new UndoableSteps(context);
				this.hidden = false;
				this.#ask(loadAsked());
				loadAhead(context.session);
			},
			(error) => {
				this.hidden = false;
				this.#view.say(failureMessage(error, 'The prompts'));
			},
		);
	}

	/**
	 * Shows changes, also those of other tabs, but does not replace the prompt that the reader is thinking about while it is
	 * left and has not been graded in another tab.
	 */
	#onChange() {
		if (!this.#context) return;
		this.#renderError();
		// After all was erased, a reload starts anew.
		if (this.#context.store.document.reviews.length === 0) saveAsked('');
		const { indexed } = this.#asked;
		const { session } = this.#context;
		const isAsked =
			indexed && session.isLeft(indexed, Date.now()) && session.lastReview(indexed.id) === this.#lastReview;
		if (isAsked) this.#showDay(this.#context);
		else this.#ask();
	}

	#showDay({ session }: StudyContext) {
		showDay(this.#view, session, this.hasAttribute('data-chapters') ? 'Your date' : 'Your exam');
	}

	/** @param kept see `Session.next` */
	#ask(kept = '') {
		if (!this.#context) return;
		const { session } = this.#context;
		const prompt = session.next(Date.now(), kept);
		this.#lastReview = prompt ? session.lastReview(prompt.id) : 0;
		this.#view.clear(!prompt, this.#steps?.last);
		this.#asked.ask(
			prompt,
			(loaded) => this.#show(loaded),
			() => this.#renderError(),
		);
		this.#showDay(this.#context);
		if (!prompt) void showEnd(session, (name) => this.getPart(name));
	}

	#show(prompt: ReviewPrompt | undefined) {
		if (!prompt) {
			this.#context?.session.drop(this.#asked.indexed?.id ?? '');
			return this.#ask();
		}
		this.#renderError();
		this.#view.showPrompt(prompt);
		if (this.#takesFocus) this.#focus();
	}

	#renderError() {
		this.getPart('error').textContent = this.#context?.store.error || this.#asked.error;
	}

	#showAnswer() {
		const { indexed, loaded } = this.#asked;
		if (!indexed || !loaded || !this.#context) return;
		const now = Date.now();
		const { session } = this.#context;
		this.#view.showAnswer(loaded, session.intervals(indexed.id, now), now, session.document.settings.exam);
		const wrong = session.reviews.filter(({ prompt, grade }) => prompt === indexed.id && grade === 1).length;
		if (wrong >= OFTEN) loadAside(() => this.#help(loaded, wrong));
		loadAhead(session);
	}

	/** Proposes another look, unless the reader has gone on meanwhile. */
	async #help(prompt: ReviewPrompt, wrong: number) {
		const { helpFor } = await import('./often-wrong.ts');
		const isShown = this.#asked.loaded === prompt && this.#view.isAnswered;
		if (isShown) this.getPart('answer').append(helpFor(prompt, wrong, () => this.#suspend()));
	}

	#grade(grade: Grade) {
		const { indexed, loaded } = this.#asked;
		if (!indexed || !loaded || !this.#context || !this.#view.isAnswered) return;
		const at = this.#context.session.reviewTime(indexed.id, Date.now());
		this.#asked.indexed = undefined;
		this.#steps?.grade({ prompt: loaded.id, at, grade });
		this.#focus();
		// Now that there is something to keep.
		void askToPersist();
	}

	#skip() {
		const { indexed, loaded } = this.#asked;
		if (!indexed || !loaded || !this.#context) return;
		const { session } = this.#context;
		session.skip(indexed.id);
		this.#steps?.skip(() => {
			session.unskip(indexed.id);
			this.#ask(indexed.id);
		});
		this.#ask();
		this.#focus();
		this.#view.say('Skipped: it comes back today, after all others.');
	}

	#suspend() {
		const { loaded } = this.#asked;
		if (!loaded) return;
		this.#asked.indexed = undefined;
		this.#steps?.suspend(loaded.id);
		this.#focus();
		this.#view.say('Suspended: it is not asked any more. “Settings” can bring it back.');
	}

	#undo() {
		if (!this.#steps?.last) return;
		this.#asked.indexed = undefined;
		this.#steps.undo();
		this.#focus();
		this.#view.say('Undone.');
	}

	#focus() {
		const { indexed, loaded } = this.#asked;
		this.#takesFocus = indexed !== undefined && !loaded;
		this.getPart(indexed ? 'prompt' : 'end').focus({ preventScroll: true });
		// So the bar stays in the same place from prompt to prompt.
		scrollToStart(this);
	}
}

customElements.define('review-session', ReviewSession);
