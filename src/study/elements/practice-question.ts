import { createElement } from '../../dom/create-element.ts';
import type { RunQuestion } from '../practice-run.ts';
import type { Prompt } from '../prompts.ts';
import { inlineNodes, paragraphs } from './rich-text.ts';

/** What a question asks. */
export function askedNodes({ trap }: Prompt, { right }: RunQuestion): (Node | string)[] {
	if (trap) return ['Why does this fail here? ', ...inlineNodes(trap.option)];
	if (right.length > 1) return ['Two of these steps are needed. Choose two.'];
	const among = createElement(
		'span',
		{ className: 'quiet' },
		' If several would do: the one with the least to maintain.',
	);
	return ['What do you decide?', among];
}

/**
 * A question as a group of radio buttons, or of checkboxes if it has two right choices, with the reader's choices.
 * @param legend names the group for screen readers
 */
export function questionField(prompt: Prompt, question: RunQuestion, legend: string): HTMLFieldSetElement {
	const { choices, chosen, right } = question;
	return createElement(
		'fieldset',
		{},
		createElement('legend', { className: 'visually-hidden' }, legend),
		createElement('div', { className: 'situation' }, ...paragraphs(prompt.card.situation)),
		createElement('p', { className: 'asked' }, ...askedNodes(prompt, question)),
		createElement(
			'div',
			{ className: 'choices' },
			...choices.map(({ text }, index) =>
				createElement(
					'label',
					{ className: 'choice' },
					createElement('input', {
						type: right.length > 1 ? 'checkbox' : 'radio',
						name: 'choice',
						value: String(index),
						checked: chosen.includes(index),
					}),
					createElement('span', {}, ...inlineNodes(text)),
				),
			),
		),
	);
}
