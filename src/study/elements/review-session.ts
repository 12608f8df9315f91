import { askToPersist } from '../../dom/ask-to-persist.ts';
import type { IndexedPrompt } from '../prompts.ts';
import type { ReviewPrompt } from '../review-text.ts';
import { type Grade, GRADES } from '../study-document.ts';
import { loadAhead } from './card-texts.ts';
import { failureMessage } from './load-data.ts';
import { loadPrompt } from './load-prompt.ts';
import { showEnd } from './review-end.ts';
import { shortcut } from './shortcut.ts';
import { ReviewView } from './review-view.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';
import { UndoableSteps } from './undoable-steps.ts';

/** Asks the prompts of today's queue one by one. Readers grade themselves. */
class ReviewSession extends StudyElement {
	#view = new ReviewView((name) => this.getPart(name));
	#context: StudyContext | undefined;
	#steps: UndoableSteps | undefined;
	/** The prompt that is asked. */
	#current: IndexedPrompt | undefined;
	/** The same with its text, once it is loaded and shown. */
	#shown: ReviewPrompt | undefined;
	/** Why the text could not be loaded. */
	#loadError = '';
	/** The focus goes to the prompt once it is shown. */
	#takesFocus = false;

	protected connect(signal: AbortSignal) {
		const onClick = (part: string, action: () => void) =>
			this.getPart(part).addEventListener('click', action, { signal });
		onClick('show', () => this.#showAnswer());
		onClick('undo', () => this.#undo());
		onClick('skip', () => this.#skip());
		onClick('suspend', () => this.#suspend());
		onClick('all', () => this.#askAll());
		for (const grade of GRADES) onClick(`grade-${grade}`, () => this.#grade(grade));
		this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		document.addEventListener(STUDY_CHANGED, () => this.#onChange(), { signal });
		void withStudyContext(
			(context) => {
				this.#context = context;
				this.#steps = new UndoableSteps(context);
				this.hidden = false;
				this.#ask();
				loadAhead(context.session);
			},
			(error) => {
				this.hidden = false;
				this.#view.say(failureMessage(error, 'The prompts'));
			},
		);
	}

	/** Shows changes, also those of other tabs, but does not replace the prompt that the reader is thinking about. */
	#onChange() {
		if (!this.#context) return;
		const { session } = this.#context;
		this.#renderError();
		if (this.#current && session.isAsked(this.#current)) this.#view.showProgress(session.progress(Date.now()));
		else this.#ask();
	}

	#ask() {
		if (!this.#context) return;
		const { session } = this.#context;
		const prompt = (this.#current = session.next(Date.now()));
		this.#shown = undefined;
		this.#view.clear(!prompt, this.#steps?.last);
		this.#view.showProgress(session.progress(Date.now()));
		if (!prompt) return void showEnd(session, (name) => this.getPart(name));
		void loadPrompt(prompt, {
			isAsked: () => this.#current === prompt,
			show: (loaded) => this.#show(prompt, loaded),
			fail: (message) => {
				this.#loadError = message;
				this.#renderError();
			},
		});
	}

	#show(asked: IndexedPrompt, prompt: ReviewPrompt | undefined) {
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
		this.#current = undefined;
		this.#steps?.grade({ prompt: this.#shown.id, at, grade });
		this.#focus();
		// Now that there is something to keep.
		void askToPersist();
	}

	#skip() {
		if (!this.#current || !this.#shown) return;
		this.#context?.session.skip(this.#current.id);
		this.#ask();
		this.#focus();
		this.#view.say('Skipped: it comes back today, after all others.');
	}

	#suspend() {
		if (!this.#shown) return;
		this.#current = undefined;
		this.#steps?.suspend(this.#shown.id);
		this.#focus();
		this.#view.say('Suspended: it is not asked any more. “Settings” can bring it back.');
	}

	#undo() {
		if (!this.#steps?.last) return;
		this.#current = undefined;
		this.#steps.undo();
		this.#focus();
		this.#view.say('Undone.');
	}

	#askAll() {
		this.#context?.setFilter({});
		this.#focus();
	}

	#focus() {
		this.#takesFocus = this.#current !== undefined && !this.#shown;
		this.getPart(this.#current ? 'prompt' : 'end').focus();
	}

	/** Keys, while the focus is in the review. */
	#onKey(event: KeyboardEvent) {
		const step = shortcut(event, this.getPart('prompt'));
		const isAnswered = this.#view.isAnswered;
		if (step === 'undo') this.#undo();
		else if (step === 'skip') this.#skip();
		else if (step === 'show' && !isAnswered) this.#showAnswer();
		else if (typeof step === 'number' && isAnswered) this.#grade(step);
		else return;
		event.preventDefault();
	}
}

customElements.define('review-session', ReviewSession);
