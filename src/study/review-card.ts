import type { Card } from '../model/card.ts';
import { type Comparison, comparedIn } from '../model/comparison.ts';
import { comparisonPath } from '../model/paths.ts';
import { cardText } from './card-text.ts';
import { duelPairs } from './duel.ts';
import type { CardText } from './study-data.ts';

/** The content of `review/cards/SLUG.json`: the texts of a card, and what helps who forgets them again and again. */
export function reviewCard(card: Card, comparisons: readonly Comparison[]): CardText {
	const text = cardText(card);
	const [first] = comparedIn(card.slug, comparisons);
	const duels = card.background ? [] : duelPairs([{ ...text, domain: 0, related: [] }], []);
	return {
		...text,
		...(first
			? { compared: { path: comparisonPath(first.comparison.slug).slice(1), title: first.comparison.title } }
			: {}),
		...(duels.length > 0 ? { duels: duels.map(({ id }) => id) } : {}),
	};
}
