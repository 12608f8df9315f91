import { createElement } from '../../dom/create-element.ts';
import { isCloze } from '../../model/cloze.ts';
import { quotedPhrases } from '../../model/quoted-phrases.ts';
import type { RowPrompt } from '../compared-prompts.ts';
import type { ReviewPrompt } from '../review-text.ts';
import { cardLink, pageLink, inlineNodes, linkedNodes, paragraphs } from './rich-text.ts';

const verdict = (text: string) => createElement('p', { className: 'verdict' }, ...linkedNodes(text));
const quiet = (...nodes: (Node | string)[]) => createElement('p', { className: 'quiet' }, ...nodes);

const rowAnswer = ({ comparison, row }: RowPrompt): Node[] => [
	verdict(row.name),
	...paragraphs(row.cells.join('\n')),
	quiet(pageLink(`${comparison.slug}/#${row.id}`, comparison.title)),
];

/** What is shown below a prompt once the reader asks for the answer. */
export function answerNodes(prompt: ReviewPrompt): Node[] {
	if ('row' in prompt) return rowAnswer(prompt);
	const { card, trap } = prompt;
	const link = quiet(cardLink(card.slug, trap ? card.title : 'The whole card'));
	const lookFor = card.decides ? [quiet(`Look for ${quotedPhrases(card.decides)}`)] : [];
	return trap
		? [
				verdict(trap.reason),
				...paragraphs(trap.rightWhen, linkedNodes),
				...(isCloze(trap) ? [] : [quiet('Decision: ', ...inlineNodes(card.answer))]),
				link,
			]
		: [...(card.answer ? [verdict(card.answer)] : []), ...lookFor, ...paragraphs(card.why, linkedNodes), link];
}
