import type { Card } from '../model/card.ts';
import type { CardText } from './study-data.ts';

/** What review and practice show of a card: the content of `review/cards/SLUG.json`. */
export const cardText = ({ slug, title, answer, decides, studyText, clozes = [] }: Card): CardText => ({
	slug,
	title,
	answer: answer ?? '',
	...studyText,
	traps: [...studyText.traps, ...clozes],
	...(decides ? { decides } : {}),
});
