import { createElement } from '../../dom/create-element.ts';
import type { Question } from '../practice.ts';
import { cardLink, inlineNodes, paragraphs } from './rich-text.ts';

/** A question as a group of radio buttons. */
export function questionField({ prompt: { card, trap }, choices }: Question, index: number): HTMLFieldSetElement {
	const asked = trap ? ['Why does this fail here? ', ...inlineNodes(trap.lead)] : ['What do you decide?'];
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
				createElement('input', { type: 'radio', name: `question-${index}`, value: String(value) }),
				createElement('span', {}, ...inlineNodes(choice)),
			),
		),
	);
}

/** Index of the choice that the reader made, or undefined. */
export function chosenIn(field: HTMLFieldSetElement): number | undefined {
	const checked = field.querySelector<HTMLInputElement>('input:checked');
	return checked ? Number(checked.value) : undefined;
}

/** Marks the right choice and adds a link to the card. Returns whether the reader's choice is right. */
export function revealAnswer(field: HTMLFieldSetElement, { prompt: { card }, right }: Question): boolean {
	const chosen = chosenIn(field);
	const isRight = chosen === right;
	const mark = (text: string) => createElement('strong', { className: 'mark' }, text);
	field.disabled = true;
	field.classList.add(isRight ? 'right' : 'wrong');
	field.querySelectorAll('.choice').forEach((choice, index) => {
		if (index === right) choice.append(mark(index === chosen ? 'Right, your choice' : 'Right'));
		else if (index === chosen) choice.append(mark('Your choice'));
	});
	field.append(
		createElement(
			'p',
			{ className: 'quiet' },
			chosen === undefined ? 'Not answered. ' : '',
			cardLink(card.slug, card.title),
		),
	);
	return isRight;
}
