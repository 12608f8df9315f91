import type { Card } from './card.ts';

export interface Neighbours {
	previous: Card | undefined;
	next: Card | undefined;
}

/** Cards before and after this one in its domain. */
export function neighbours(slug: string, cards: readonly Card[]): Neighbours {
	const at = cards.findIndex((card) => card.slug === slug);
	if (at === -1) throw new Error(`No card named "${slug}" in this domain.`);
	return { previous: cards[at - 1], next: cards[at + 1] };
}
