import { createElement } from '../../dom/create-element.ts';
import type { RunQuestion } from '../practice-run.ts';
import type { StudyCard } from '../study-data.ts';
import { answerMark } from './answer-marks.ts';
import { inlineNodes } from './rich-text.ts';

/**
 * The changed condition after a question: each option is a button; the first that is chosen counts.
 * @param choose called with the index of the choice
 */
export function flipSection(
	{ flip, choices }: RunQuestion,
	{ answer }: Pick<StudyCard, 'answer'>,
	choose: (choice: number) => void,
): HTMLElement[] {
	if (!flip) return [];
	const { condition, right, chosen } = flip;
	const isDone = chosen !== undefined;
	const items = choices.map(({ text }, index) => {
		const { className, mark } = isDone
			? answerMark(index === right, index === chosen)
			: { className: 'choice', mark: [] };
		const words = inlineNodes(text);
		if (isDone) return createElement('li', { className }, createElement('span', {}, ...words), ...mark);
		const button = createElement('button', { type: 'button', className }, ...words);
		button.addEventListener('click', () => choose(index));
		return createElement('li', {}, button);
	});
	const verdict = isDone
		? [
				createElement(
					'p',
					{ className: 'verdict', tabIndex: -1 },
					chosen === right ? 'Right.' : 'Not right.',
					` Without this change: ${answer}`,
				),
			]
		: [];
	return [
		createElement(
			'section',
			{ className: 'flip plain', ariaLabel: 'One thing changes' },
			createElement('h2', {}, 'Now one thing changes'),
			createElement('p', { className: 'condition' }, condition),
			createElement('p', { className: 'asked' }, 'What is right now?'),
			createElement('ul', { role: 'list', className: 'choices' }, ...items),
			...verdict,
		),
	];
}
