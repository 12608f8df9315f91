import { askToPersist } from '../../dom/ask-to-persist.ts';
import { pressedKey } from '../../dom/pressed-key.ts';
import { counted } from '../../model/counted.ts';
import type { IndexedPrompt } from '../prompts.ts';
import { queueLength } from '../queue.ts';
import { type ReviewPrompt, reviewPrompts, type ReviewText } from '../review-text.ts';
import { type Grade, GRADES, type Review, reviewKey, undoableReview } from '../study-document.ts';
import { promptKey } from '../study-index.ts';
import { loadAhead, loadText } from './card-texts.ts';
import { failureMessage, retryLoading } from './load-data.ts';
import { ReviewView } from './review-view.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Asks the prompts of today's queue one by one. Readers grade themselves. */
class ReviewSession extends StudyElement {
	#view = new ReviewView((name) => this.getPart(name));
	#context: StudyContext | undefined;
	/** The prompt that is asked. */
	#current: IndexedPrompt | undefined;
	/** The same with its text, once it is loaded and shown. */
	#shown: ReviewPrompt | undefined;
	/** Why the text could not be loaded. */
	#loadError = '';
	/** The focus goes to the prompt once it is shown. */
	#takesFocus = false;
	/** The review that can be undone. */
	#last: Review | undefined;

	protected connect(signal: AbortSignal) {
		this.getPart('show').addEventListener('click', () => this.#showAnswer(), { signal });
		this.getPart('undo').addEventListener('click', () => this.#undo(), { signal });
		for (const grade of GRADES) {
			this.getPart(`grade-${grade}`).addEventListener('click', () => this.#grade(grade), { signal });
		}
		this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		document.addEventListener(STUDY_CHANGED, () => this.#onChange(), { signal });
		void withStudyContext(
			(context) => {
				this.#context = context;
				this.#last = undoableReview(context.store.document, Date.now());
				this.hidden = false;
				this.#ask();
				loadAhead(context.session);
			},
			(error) => {
				this.hidden = false;
				this.getPart('left').textContent = failureMessage(error, 'The prompts');
			},
		);
	}

	/** Shows changes, also those of other tabs, but does not replace the prompt that the reader is thinking about. */
	#onChange() {
		if (!this.#context) return;
		this.#renderError();
		if (this.#current) this.#view.showQueue(this.#context.session.queue(Date.now()));
		else this.#ask();
	}

	#ask() {
		if (!this.#context) return;
		const { session } = this.#context;
		const prompt = (this.#current = session.next(Date.now()));
		this.#shown = undefined;
		this.#view.clear({ isDone: !prompt, canUndo: this.#last !== undefined });
		this.#view.showQueue(session.queue(Date.now()));
		if (prompt) void this.#load(prompt);
	}

	/** Loads the text of a prompt and shows it, unless another prompt is asked by then. */
	#load(prompt: IndexedPrompt) {
		return retryLoading(
			async () => {
				const text = this.#current === prompt && (await loadText(prompt.slug));
				if (text && this.#current === prompt) this.#show(prompt, text);
			},
			(error) => {
				if (this.#current !== prompt) return;
				this.#loadError = failureMessage(error, 'The next prompt');
				this.#renderError();
			},
		);
	}

	#show(asked: IndexedPrompt, text: ReviewText) {
		const prompt = reviewPrompts(text).find(({ id }) => promptKey(id) === asked.id);
		if (!prompt) {
			this.#context?.session.drop(asked.id);
			return this.#ask();
		}
		this.#shown = prompt;
		this.#loadError = '';
		this.#renderError();
		this.#view.showPrompt(prompt);
		if (this.#takesFocus) this.#focus();
	}

	#renderError() {
		this.getPart('error').textContent = this.#context?.store.error || this.#loadError;
	}

	#showAnswer() {
		const [asked, prompt] = [this.#current, this.#shown];
		if (!asked || !prompt || !this.#context) return;
		const { session } = this.#context;
		this.#view.showAnswer(prompt, session.intervals(asked.id, Date.now()));
		loadAhead(session);
	}

	#grade(grade: Grade) {
		if (!this.#current || !this.#shown || !this.#context || !this.#view.isAnswered) return;
		const at = this.#context.session.reviewTime(this.#current.id, Date.now());
		const review = (this.#last = { prompt: this.#shown.id, at, grade });
		this.#current = undefined;
		void this.#context.append({ review });
		this.#focus();
		// Now that there is something to keep.
		void askToPersist();
	}

	#undo() {
		const review = this.#last;
		if (!review || !this.#context) return;
		this.#last = undefined;
		this.#current = undefined;
		void this.#context.append({ undone: reviewKey(review) });
		this.#focus();
		const left = queueLength(this.#context.session.queue(Date.now()));
		this.getPart('left').textContent = `Undone. ${counted(left, 'prompt')} left today.`;
	}

	#focus() {
		this.#takesFocus = this.#current !== undefined && !this.#shown;
		this.getPart(this.#current ? 'prompt' : 'end').focus();
	}

	/** Keys 1 to 4 grade and Space shows the answer, while the focus is in the review. */
	#onKey(event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
		const key = pressedKey(event);
		const grade = GRADES.find((each) => String(each) === key);
		if (grade && this.#view.isAnswered) {
			event.preventDefault();
			this.#grade(grade);
		} else if (key === ' ' && event.target === this.getPart('prompt') && !this.getPart('show').hidden) {
			event.preventDefault();
			this.#showAnswer();
		}
	}
}

customElements.define('review-session', ReviewSession);
