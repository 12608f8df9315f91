import type { Card } from './card.ts';
import { memoize } from './memoize.ts';

export interface Neighbours {
	previous: Card | undefined;
	next: Card | undefined;
}

const places = memoize((cards: readonly Card[]) => new Map(cards.map(({ slug }, place) => [slug, place])));

/** Cards before and after this one in its domain. */
export function neighbours(slug: string, cards: readonly Card[]): Neighbours {
	const at = places(cards).get(slug);
	if (at === undefined) throw new Error(`No card named "${slug}" in this domain.`);
	return { previous: cards[at - 1], next: cards[at + 1] };
}
