import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import { isDone, type PracticeRun } from '../practice-run.ts';

/** Where the reader is in a set: `7 of 10, 2 flagged`. */
export function placeText({ position, questions }: PracticeRun): string {
	const flagged = questions.filter(({ isFlagged }) => isFlagged).length;
	const place = position < questions.length ? `${position + 1} of ${questions.length}` : 'All questions';
	return flagged > 0 ? `${place}, ${flagged} flagged` : place;
}

/** How many questions of a set are left. */
export function leftText(run: PracticeRun): string {
	const open = run.questions.filter((question) => !isDone(run, question)).length;
	return open === 0 ? 'All questions are answered.' : `${counted(open, 'question')} not answered.`;
}

/**
 * A button for each question of a set, with its state.
 * @param show called with the index of a question
 */
export const questionButtons = (run: PracticeRun, show: (index: number) => void) =>
	run.questions.map((question, index) => {
		const states = [isDone(run, question) ? 'answered' : 'not answered', ...(question.isFlagged ? ['flagged'] : [])];
		const sign = createElement('span', { ariaHidden: 'true' }, question.isFlagged ? ' ⚑' : '');
		const hidden = createElement('span', { className: 'visually-hidden' }, `, ${states.join(', ')}`);
		const button = createElement('button', { type: 'button' }, String(index + 1), sign, hidden);
		button.classList.toggle('done', isDone(run, question));
		button.addEventListener('click', () => show(index));
		return createElement('li', {}, button);
	});
