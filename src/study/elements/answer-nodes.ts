import { createElement } from '../../dom/create-element.ts';
import { quotedPhrases } from '../../model/quoted-phrases.ts';
import type { Prompt } from '../prompts.ts';
import type { CardText } from '../study-data.ts';
import { cardLink, inlineNodes, linkedNodes, paragraphs } from './rich-text.ts';

/** What is shown below a prompt once the reader asks for the answer. */
export function answerNodes({ card, trap }: Prompt<CardText>): Node[] {
	const verdict = (text: string) => createElement('p', { className: 'verdict' }, ...linkedNodes(text));
	const quiet = (...nodes: (Node | string)[]) => createElement('p', { className: 'quiet' }, ...nodes);
	const link = quiet(cardLink(card.slug, trap ? card.title : 'The whole card'));
	const lookFor = card.decides ? [quiet(`Look for ${quotedPhrases(card.decides)}`)] : [];
	return trap
		? [
				verdict(trap.reason),
				...paragraphs(trap.rightWhen, linkedNodes),
				quiet('Decision: ', ...inlineNodes(card.answer)),
				link,
			]
		: [verdict(card.answer), ...lookFor, ...paragraphs(card.why, linkedNodes), link];
}
