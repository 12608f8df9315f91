import { formatDuration } from '../format-duration.ts';
import type { Prompt } from '../prompts.ts';
import type { Queue } from '../queue.ts';
import { queueText } from '../queue-text.ts';
import type { CardText } from '../study-data.ts';
import { type Grade, GRADES } from '../study-document.ts';
import { answerNodes } from './answer-nodes.ts';
import { inlineNodes, paragraphs } from './rich-text.ts';

/** The review's HTML: the line about the queue, one prompt and its answer. */
export class ReviewView {
	readonly #getPart: (name: string) => HTMLElement;

	/** @param getPart returns the element whose `data-part` is this name */
	constructor(getPart: (name: string) => HTMLElement) {
		this.#getPart = getPart;
	}

	showQueue(queue: Queue) {
		const line = this.#getPart('left');
		const text = queueText(queue);
		// Not set if it is the same, because screen readers would read it again.
		if (line.textContent !== text) line.textContent = text;
	}

	/** Shows no prompt. */
	clear({ isDone, canUndo }: { isDone: boolean; canUndo: boolean }) {
		for (const name of ['answer', 'grades', 'show', 'prompt']) this.#getPart(name).hidden = true;
		this.#getPart('end').hidden = !isDone;
		this.#getPart('undo').hidden = !canUndo;
	}

	showPrompt({ card, trap }: Prompt<CardText>) {
		this.#getPart('kind').textContent = trap ? 'Trap: why does this fail here?' : 'Situation: what do you decide?';
		this.#getPart('question').replaceChildren(...inlineNodes(trap ? trap.option : card.title));
		this.#getPart('situation').replaceChildren(...paragraphs(card.situation));
		this.#getPart('prompt').hidden = false;
		this.#getPart('show').hidden = false;
	}

	/** @param intervals see `Session.intervals` */
	showAnswer(prompt: Prompt<CardText>, intervals: Readonly<Record<Grade, number>>) {
		const answer = this.#getPart('answer');
		answer.replaceChildren(...answerNodes(prompt));
		answer.hidden = false;
		this.#getPart('show').hidden = true;
		this.#getPart('grades').hidden = false;
		for (const grade of GRADES) {
			const label = this.#getPart(`grade-${grade}`).querySelector('[data-interval]');
			if (label) label.textContent = formatDuration(intervals[grade]);
		}
		answer.focus();
	}

	/** Whether the answer is shown. */
	get isAnswered() {
		return !this.#getPart('grades').hidden;
	}
}
