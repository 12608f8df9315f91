import type { Question } from '../practice.ts';
import { cardLink, inline, made, paragraphs } from './rich-text.ts';

/** One question as a group of radio buttons. */
export function questionField({ prompt: { card, trap }, choices }: Question, index: number): HTMLFieldSetElement {
	const field = document.createElement('fieldset');
	const asked = trap ? ['Why does this fail here? ', ...inline(trap.lead)] : ['What do you decide?'];
	const legend = made('legend', '', made('span', 'label', `Question ${index + 1}`));
	field.append(legend, ...paragraphs(card.situation), made('p', 'asked', ...asked));
	choices.forEach((choice, at) => {
		const input = document.createElement('input');
		input.type = 'radio';
		input.name = `question-${index}`;
		input.value = String(at);
		field.append(made('label', 'choice', input, made('span', '', ...inline(choice))));
	});
	return field;
}

/** Which choice of a question is marked, if one is. */
export function chosenIn(field: HTMLFieldSetElement): number | undefined {
	const marked = field.querySelector<HTMLInputElement>('input:checked');
	return marked ? Number(marked.value) : undefined;
}

/** Shows in a question what was right, and leads to its card. */
export function reveal(field: HTMLFieldSetElement, { prompt: { card }, right }: Question): boolean {
	const chosen = chosenIn(field);
	const isRight = chosen === right;
	field.disabled = true;
	field.classList.add(isRight ? 'right' : 'wrong');
	field.querySelectorAll('.choice').forEach((choice, at) => {
		if (at === right) choice.append(made('strong', 'mark', at === chosen ? 'Right, your choice' : 'Right'));
		else if (at === chosen) choice.append(made('strong', 'mark', 'Your choice'));
	});
	field.append(made('p', 'quiet', chosen === undefined ? 'Not answered. ' : '', cardLink(card.slug, card.title)));
	return isRight;
}
