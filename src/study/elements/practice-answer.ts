import { createElement } from '../../dom/create-element.ts';
import { plainText } from '../../model/inline-text.ts';
import { isRight, type RunQuestion } from '../practice-run.ts';
import type { Prompt } from '../prompts.ts';
import type { Choice } from '../question.ts';
import type { StudyCard } from '../study-data.ts';
import { answerMark } from './answer-marks.ts';
import { askedNodes } from './practice-question.ts';
import { cardLink, inlineNodes, linkedNodes, paragraphs } from './rich-text.ts';

/** Cards by slug. */
export type Cards = ReadonlyMap<string, StudyCard>;

/** Says that a choice is the decision of another card. */
export function otherCase(slug: string, cards: Cards): Node[] {
	const found = cards.get(slug);
	if (!found) return [];
	return [
		createElement('p', { className: 'reason' }, 'This decides another case: ', cardLink(found.slug, found.title), '.'),
	];
}

/** Why a wrong choice of the reader is wrong. */
function reasonNodes({ trap: id, card: other }: Choice, { card, trap: asked }: Prompt, cards: Cards): Node[] {
	const trap = card.traps.find((each) => each.id === id);
	if (asked) {
		const tempting = trap ? [' “', plainText(trap.option).replace(/\.$/, ''), '”'] : [' another option'];
		return [createElement('p', { className: 'reason' }, 'This speaks against', ...tempting, '.')];
	}
	if (trap) return paragraphs(trap.reason, linkedNodes).map((line) => Object.assign(line, { className: 'reason' }));
	return otherCase(other ?? '', cards);
}

/** The choices of a question with a check or a cross, and the reason below what was chosen wrongly. */
function choiceList(prompt: Prompt, { choices, right, chosen }: RunQuestion, cards: Cards): HTMLUListElement {
	return createElement(
		'ul',
		{ role: 'list', className: 'choices' },
		...choices.map((choice, index) => {
			const [isRightChoice, isChosen] = [right.includes(index), chosen.includes(index)];
			const { className, mark } = answerMark(isRightChoice, isChosen);
			const reason = isChosen && !isRightChoice ? reasonNodes(choice, prompt, cards) : [];
			return createElement(
				'li',
				{ className },
				createElement('span', {}, ...inlineNodes(choice.text)),
				...mark,
				...reason,
			);
		}),
	);
}

/** Whether an answer was right. */
export const verdictText = (question: RunQuestion, isDone: boolean) =>
	isDone ? (isRight(question) ? 'Right.' : 'Not right.') : 'Not answered.';

/**
 * A question with its answer: the choices with their marks, then the verdict, the decision, its reason and the card.
 * @param isDone whether the question counts as answered
 */
export function answeredNodes(prompt: Prompt, question: RunQuestion, cards: Cards, isDone = true): Node[] {
	const { card, trap } = prompt;
	return [
		createElement('div', { className: 'situation' }, ...paragraphs(card.situation)),
		createElement('p', { className: 'asked' }, ...askedNodes(prompt, question)),
		choiceList(prompt, question, cards),
		createElement('p', { className: 'verdict', tabIndex: -1 }, verdictText(question, isDone)),
		createElement(
			'div',
			{ className: 'why' },
			...(trap ? paragraphs(trap.rightWhen, linkedNodes) : []),
			createElement('p', {}, createElement('strong', {}, 'Decision: '), ...inlineNodes(card.answer)),
			...(trap ? [] : paragraphs(card.why, linkedNodes)),
			createElement('p', { className: 'quiet' }, 'The card: ', cardLink(card.slug, card.title)),
		),
	];
}
