import { isCloze } from '../../model/cloze.ts';
import { counted } from '../../model/counted.ts';
import type { DayProgress } from '../day-progress.ts';
import { progressText } from '../day-progress-text.ts';
import type { Day } from '../days.ts';
import { intervalText } from '../interval-text.ts';
import type { ReviewPrompt } from '../review-text.ts';
import { type Grade, GRADES } from '../study-document.ts';
import { answerNodes } from './answer-nodes.ts';
import { inlineNodes, paragraphs } from './rich-text.ts';

/** What is shown of a prompt before its answer, as inline texts. */
function questionOf(prompt: ReviewPrompt): { kind: string; question: string; situation: string } {
	if ('row' in prompt) {
		const names = prompt.comparison.rows.map(({ name }) => name);
		return {
			kind: 'Comparison: which one fits this?',
			question: prompt.row.decides,
			situation: names.join(' · '),
		};
	}
	const { card, trap } = prompt;
	if (trap && isCloze(trap))
		return { kind: 'Note: what is missing here?', question: trap.option, situation: card.title };
	if (trap) return { kind: 'Trap: why does this fail here?', question: trap.option, situation: card.situation };
	const kind = card.answer ? 'Situation: what do you decide?' : 'Note: what do you know about it?';
	return { kind, question: card.title, situation: card.situation };
}

/** The review's HTML: how far the reader is, one prompt and its answer. */
export class ReviewView {
	readonly #getPart: (name: string) => HTMLElement;
	#progress = '';
	#message = '';

	/** @param getPart returns the element whose `data-part` is this name */
	constructor(getPart: (name: string) => HTMLElement) {
		this.#getPart = getPart;
	}

	/** Shows how far the reader is. */
	showProgress(progress: DayProgress) {
		this.#progress = progressText(progress);
		this.#write();
		this.#getPart('share').style.setProperty('--share', String(progress.share));
		this.#getPart('minutes').textContent = progress.isDone ? '' : `About ${counted(progress.minutes, 'minute')}.`;
	}

	/** Shows and announces a message beside the progress, until the next step. */
	say(message: string) {
		this.#message = message;
		this.#write();
	}

	/**
	 * Shows what is special about the day.
	 * @param isShort whether to show the link to what helps on days with little time
	 */
	showNote(note: string, isShort: boolean) {
		this.#getPart('note').textContent = note;
		this.#getPart('short').hidden = !isShort;
	}

	#write() {
		const line = this.#getPart('left');
		const text = [this.#progress, this.#message].filter(Boolean).join(' ');
		// Not set if it is the same, because screen readers would read it again.
		if (line.textContent !== text) line.textContent = text;
	}

	/**
	 * Shows no prompt.
	 * @param isDone whether none is left
	 * @param last what can be undone
	 */
	clear(isDone: boolean, last: string | undefined) {
		this.#message = '';
		for (const name of ['answer', 'grades', 'show', 'prompt', 'skip', 'suspend']) this.#getPart(name).hidden = true;
		this.#getPart('end').hidden = !isDone;
		this.#getPart('undo').hidden = last === undefined;
		this.#getPart('undo-what').textContent = ` ${last ?? ''}`;
	}

	showPrompt(prompt: ReviewPrompt) {
		const { kind, question, situation } = questionOf(prompt);
		this.#getPart('kind').textContent = kind;
		this.#getPart('question').replaceChildren(...inlineNodes(question));
		this.#getPart('situation').replaceChildren(...paragraphs(situation));
		for (const name of ['prompt', 'show', 'skip', 'suspend']) this.#getPart(name).hidden = false;
	}

	/** @param intervals see `Session.intervals` */
	showAnswer(prompt: ReviewPrompt, intervals: Readonly<Record<Grade, number>>, now: number, exam: Day | undefined) {
		const answer = this.#getPart('answer');
		answer.replaceChildren(...answerNodes(prompt));
		answer.hidden = false;
		this.#getPart('show').hidden = true;
		this.#getPart('grades').hidden = false;
		for (const grade of GRADES) {
			const label = this.#getPart(`grade-${grade}`).querySelector('[data-interval]');
			if (label) label.textContent = intervalText(intervals[grade], now, exam);
		}
		answer.focus();
	}

	/** Whether the answer is shown. */
	get isAnswered() {
		return !this.#getPart('grades').hidden;
	}
}
