import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import type { ReviewPrompt } from '../review-text.ts';
import { pageLink } from './rich-text.ts';

/** What helps where repeating does not: the links of a prompt's card, its comparison and its duel. */
function helpLinks(prompt: ReviewPrompt): HTMLAnchorElement[] {
	if ('row' in prompt) return [pageLink(`${prompt.comparison.slug}/`, 'Read the comparison')];
	const { card, trap } = prompt;
	const duel = card.duels?.find((id) => !trap || id === `${card.slug}/${trap.id}`);
	return [
		pageLink(`scenarios/${card.slug}/${trap ? `#${trap.id}` : ''}`, 'Read its card'),
		...(card.compared ? [pageLink(card.compared.path, `Compare: ${card.compared.title}`)] : []),
		...(duel ? [pageLink(`practice/duels/#${duel}`, 'Play its duel')] : []),
	];
}

/**
 * A proposal for a prompt that was answered wrongly again and again. In a file of its own, because most readers never need
 * it.
 * @param suspend takes it out of the review
 */
export function helpFor(prompt: ReviewPrompt, wrong: number, suspend: () => void): HTMLElement {
	const button = createElement('button', { type: 'button', onclick: suspend }, 'Suspend it');
	return createElement(
		'div',
		{ className: 'often' },
		createElement('p', {}, `Wrong ${counted(wrong, 'time')} so far. Another look may help more than repeating it:`),
		createElement('ul', {}, ...helpLinks(prompt).map((link) => createElement('li', {}, link))),
		createElement('p', {}, button, ' It is not asked until you bring it back in “Settings”, below the review.'),
	);
}
