import { askToPersist } from '../../dom/ask-to-persist.ts';
import { createElement } from '../../dom/create-element.ts';
import { pressedKey } from '../../dom/pressed-key.ts';
import { counted } from '../../model/counted.ts';
import { quotedPhrases } from '../../model/quoted-phrases.ts';
import { formatDuration } from '../format-duration.ts';
import type { Prompt } from '../prompts.ts';
import { type Queue, queueLength } from '../queue.ts';
import { type Grade, type Review, reviewKey, undoableReview } from '../study-document.ts';
import { cardLink, inlineNodes, linkedNodes, paragraphs } from './rich-text.ts';
import { failureMessage, STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

const GRADES: readonly Grade[] = [1, 2, 3, 4];

function queueText(queue: Queue): string {
	const { due, unseen, learning, overLimit } = queue;
	const left = queueLength(queue);
	const today =
		left > 0
			? `${left} left today: ${due.length} due, ${unseen.length} new, ${learning.length} to repeat.`
			: 'Done for today.';
	return overLimit > 0 ? `${today} ${overLimit} more are due, beyond today’s limit.` : today;
}

/** What is shown below a prompt once the reader asks for the answer. */
function answerNodes({ card, trap }: Prompt): Node[] {
	const verdict = (text: string) => createElement('p', { className: 'verdict' }, ...linkedNodes(text));
	const quiet = (...nodes: (Node | string)[]) => createElement('p', { className: 'quiet' }, ...nodes);
	const link = quiet(cardLink(card.slug, trap ? card.title : 'The whole card'));
	const lookFor = card.decides ? [quiet(`Look for ${quotedPhrases(card.decides)}`)] : [];
	return trap
		? [
				verdict(trap.reason),
				...paragraphs(trap.rightWhen, linkedNodes),
				quiet('Decision: ', ...inlineNodes(card.answer)),
				link,
			]
		: [verdict(card.answer), ...lookFor, ...paragraphs(card.why, linkedNodes), link];
}

/** Asks the prompts of today's queue one by one. Readers grade themselves. */
class ReviewSession extends StudyElement {
	#context: StudyContext | undefined;
	/** The prompt that is shown. */
	#current: Prompt | undefined;
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
		this.getPart('error').textContent = this.#context.store.error;
		if (this.#current) this.#renderQueue(this.#context);
		else this.#ask();
	}

	#renderQueue({ session }: StudyContext) {
		const line = this.getPart('left');
		const text = queueText(session.queue(Date.now()));
		// Not set if it is the same, because screen readers would read it again.
		if (line.textContent !== text) line.textContent = text;
	}

	#ask() {
		if (!this.#context) return;
		const prompt = (this.#current = this.#context.session.next(Date.now()));
		this.getPart('answer').hidden = true;
		this.getPart('grades').hidden = true;
		this.getPart('show').hidden = !prompt;
		this.getPart('prompt').hidden = !prompt;
		this.getPart('end').hidden = prompt !== undefined;
		this.getPart('undo').hidden = !this.#last;
		this.#renderQueue(this.#context);
		if (!prompt) return;
		const { card, trap } = prompt;
		this.getPart('kind').textContent = trap ? 'Trap: why does this fail here?' : 'Situation: what do you decide?';
		this.getPart('question').replaceChildren(...inlineNodes(trap ? trap.option : card.title));
		this.getPart('situation').replaceChildren(...paragraphs(card.situation));
	}

	#showAnswer() {
		const prompt = this.#current;
		if (!prompt || !this.#context) return;
		const answer = this.getPart('answer');
		answer.replaceChildren(...answerNodes(prompt));
		answer.hidden = false;
		this.getPart('show').hidden = true;
		this.getPart('grades').hidden = false;
		const intervals = this.#context.session.intervals(prompt.id, Date.now());
		for (const grade of GRADES) {
			const label = this.getPart(`grade-${grade}`).querySelector('[data-interval]');
			if (label) label.textContent = formatDuration(intervals[grade]);
		}
		answer.focus();
	}

	#grade(grade: Grade) {
		if (!this.#current || !this.#context || this.getPart('grades').hidden) return;
		const at = this.#context.session.reviewTime(this.#current.id, Date.now());
		const review = (this.#last = { prompt: this.#current.id, at, grade });
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
		this.getPart(this.#current ? 'prompt' : 'end').focus();
	}

	/** Keys 1 to 4 grade and Space shows the answer, while the focus is in the review. */
	#onKey(event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
		const key = pressedKey(event);
		const grade = GRADES.find((each) => String(each) === key);
		if (grade && !this.getPart('grades').hidden) {
			event.preventDefault();
			this.#grade(grade);
		} else if (key === ' ' && event.target === this.getPart('prompt') && !this.getPart('show').hidden) {
			event.preventDefault();
			this.#showAnswer();
		}
	}
}

customElements.define('review-session', ReviewSession);
