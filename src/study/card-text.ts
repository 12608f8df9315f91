import type { Card } from '../model/card.ts';
import type { CardText } from './study-data.ts';

/** What review and practice show of a card: the content of `review/cards/SLUG.json`. */
export const cardText = ({ slug, title, answer, decides, studyText }: Card): CardText => ({
	slug,
	title,
	answer: answer ?? '',
	...studyText,
	...(decides ? { decides } : {}),
});
