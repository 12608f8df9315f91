import { createElement } from '../../dom/create-element.ts';
import type { PracticeRun, RunQuestion } from '../practice-run.ts';
import { type Prompt, promptsOf } from '../prompts.ts';
import type { StudyData } from '../study-data.ts';
import { cardLink, inlineNodes, paragraphs } from './rich-text.ts';

/** A question as a group of radio buttons, with the reader's choice. */
function questionField({ card, trap }: Prompt, { choices, chosen }: RunQuestion, index: number): HTMLFieldSetElement {
	const asked = trap ? ['Why does this fail here? ', ...inlineNodes(trap.option)] : ['What do you decide?'];
	return createElement(
		'fieldset',
		{},
		createElement('legend', {}, createElement('span', { className: 'label' }, `Question ${index + 1}`)),
		...paragraphs(card.situation),
		createElement('p', { className: 'asked' }, ...asked),
		...choices.map((choice, value) =>
			createElement(
				'label',
				{ className: 'choice' },
				createElement('input', {
					type: 'radio',
					name: `question-${index}`,
					value: String(value),
					checked: value === chosen,
				}),
				createElement('span', {}, ...inlineNodes(choice)),
			),
		),
	);
}

/** Marks the right choice, and adds when the tempting answer would be right and a link to the card. */
function revealAnswer(field: HTMLFieldSetElement, { card, trap }: Prompt, { right, chosen }: RunQuestion) {
	const mark = (text: string) => createElement('strong', { className: 'mark' }, text);
	field.disabled = true;
	field.classList.add(chosen === right ? 'right' : 'wrong');
	field.querySelectorAll('.choice').forEach((choice, index) => {
		if (index === right) choice.append(mark(index === chosen ? 'Right, your choice' : 'Right'));
		else if (index === chosen) choice.append(mark('Your choice'));
	});
	field.append(
		...paragraphs(trap?.rightWhen ?? ''),
		createElement(
			'p',
			{ className: 'quiet' },
			chosen === undefined ? 'Not answered. ' : '',
			cardLink(card.slug, card.title),
		),
	);
}

/**
 * The questions of a set, one group each; if it is finished, with their answers.
 * @param data has all prompts of the set, see `currentRun`
 */
export function questionFields({ questions, finished }: PracticeRun, { cards }: StudyData): HTMLFieldSetElement[] {
	const prompts = new Map(cards.flatMap(promptsOf).map((prompt) => [prompt.id, prompt]));
	return questions.map((question, index) => {
		const prompt = prompts.get(question.prompt);
		if (!prompt) throw new Error(`There is no prompt "${question.prompt}".`);
		const field = questionField(prompt, question, index);
		if (finished) revealAnswer(field, prompt, question);
		return field;
	});
}
