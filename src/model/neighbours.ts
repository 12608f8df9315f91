import type { Card } from './card.ts';
import { memoize } from './memoize.ts';

interface Neighbours {
	previous: Card | undefined;
	next: Card | undefined;
}

const positions = memoize((cards: readonly Card[]) => new Map(cards.map(({ slug }, position) => [slug, position])));

/**
 * The cards before and after a card in its domain.
 * @throws Error if the card is not among them
 */
export function neighbours(slug: string, cards: readonly Card[]): Neighbours {
	const at = positions(cards).get(slug);
	if (at === undefined) throw new Error(`No card named "${slug}" in this domain.`);
	return { previous: cards[at - 1], next: cards[at + 1] };
}
