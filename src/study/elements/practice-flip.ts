import { createElement } from '../../dom/create-element.ts';
import { quotedPhrases } from '../../model/quoted-phrases.ts';
import type { RunFlip, RunQuestion } from '../practice-run.ts';
import type { Choice } from '../question.ts';
import type { StudyCard } from '../study-data.ts';
import { answerMark } from './answer-marks.ts';
import { type Cards, otherCase } from './practice-answer.ts';
import { inlineNodes, linkedNodes } from './rich-text.ts';

const reason = (...nodes: (Node | string)[]) => createElement('p', { className: 'reason' }, ...nodes);

/** Why a wrong choice of the reader is wrong under the changed condition. */
function reasonAgainst(choice: Choice, { traps }: StudyCard, cards: Cards): Node[] {
	if (choice.card) return otherCase(choice.card, cards);
	if (!choice.trap) return [reason('Right without the change.')];
	const rightWhen = traps.find(({ id }) => id === choice.trap)?.rightWhen;
	return rightWhen ? [reason(...linkedNodes(rightWhen))] : [];
}

/** The verdict, what spoke against the trap that is right now, and the decision without the change. */
function answerNodes({ right, chosen }: RunFlip, choices: readonly Choice[], card: StudyCard): Node[] {
	const trap = card.traps.find(({ id }) => id === choices[right]?.trap);
	const why = trap?.reason
		? ['Before the change, this spoke against it: ', ...linkedNodes(trap.reason), ' Now that no longer decides.']
		: [];
	const lookFor = card.decides ? [` Look for ${quotedPhrases(card.decides)}.`] : [];
	return [
		createElement('p', { className: 'verdict', tabIndex: -1 }, chosen === right ? 'Right.' : 'Not right.'),
		createElement(
			'div',
			{ className: 'why' },
			...(why.length > 0 ? [createElement('p', {}, createElement('strong', {}, 'Why: '), ...why)] : []),
			createElement('p', {}, createElement('strong', {}, 'Without the change: '), card.answer, ...lookFor),
		),
	];
}

/**
 * The changed condition after a question: each option is a button; the first that is chosen counts.
 * @param card of the question
 * @param choose called with the index of the choice
 */
export function flipSection(
	{ flip, choices }: RunQuestion,
	card: StudyCard,
	cards: Cards,
	choose: (choice: number) => void,
): HTMLElement[] {
	if (!flip) return [];
	const { condition, right, chosen } = flip;
	const items = choices.map((choice, index) => {
		const words = inlineNodes(choice.text);
		if (chosen === undefined) {
			const button = createElement('button', { type: 'button', className: 'choice' }, ...words);
			button.addEventListener('click', () => choose(index));
			return createElement('li', {}, button);
		}
		const { className, mark } = answerMark(index === right, index === chosen);
		const against = index === chosen && index !== right ? reasonAgainst(choice, card, cards) : [];
		return createElement('li', { className }, createElement('span', {}, ...words), ...mark, ...against);
	});
	return [
		createElement(
			'section',
			{ className: 'flip plain', ariaLabel: 'One thing changes' },
			createElement('h2', {}, 'Now one thing changes'),
			createElement('p', { className: 'condition' }, condition),
			createElement('p', { className: 'asked' }, 'What is right now?'),
			createElement('ul', { role: 'list', className: 'choices' }, ...items),
			...(chosen === undefined ? [] : answerNodes(flip, choices, card)),
		),
	];
}
