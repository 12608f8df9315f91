import type { Card } from './card.ts';
import { isGone, type Service } from './service.ts';

/** The cards that name a service; those that it decides come first. */
export function cardsWith(id: string, cards: readonly Card[]): readonly Card[] {
	return cards
		.filter(({ services }) => services.includes(id))
		.sort((a, b) => a.services.indexOf(id) - b.services.indexOf(id) || a.title.localeCompare(b.title));
}

/** The service that decides a card, if nobody can newly choose it any more. */
export function goneDecider(card: Pick<Card, 'services'>, services: ReadonlyMap<string, Service>): Service | undefined {
	const deciding = services.get(card.services[0] ?? '');
	return deciding && isGone(deciding) ? deciding : undefined;
}

/** A service that stands beside another, and the cards on which it does. */
export interface Companion {
	service: Service;
	cards: readonly Card[];
}

/** Services that share cards with this one, most first. */
export function usedWith(id: string, cards: readonly Card[], services: readonly Service[]): readonly Companion[] {
	const shared = cardsWith(id, cards);
	return services
		.filter((service) => service.id !== id)
		.map((service) => ({ service, cards: shared.filter((card) => card.services.includes(service.id)) }))
		.filter(({ cards: both }) => both.length > 0)
		.sort((a, b) => b.cards.length - a.cards.length || a.service.short.localeCompare(b.service.short));
}
