import type { Card } from './card.ts';
import { memoize } from './memoize.ts';
import { isUnavailable, type Service } from './service.ts';

const { compare } = new Intl.Collator();

/** Cards by each service that they name, those that it decides first. */
const byService = memoize((cards: readonly Card[]) => {
	const naming = new Map<string, Card[]>();
	for (const card of cards) {
		for (const id of card.services) {
			const others = naming.get(id);
			if (others) others.push(card);
			else naming.set(id, [card]);
		}
	}
	for (const [id, own] of naming) {
		own.sort((a, b) => a.services.indexOf(id) - b.services.indexOf(id) || compare(a.title, b.title));
	}
	return naming;
});

/** The cards that name a service; those that it decides come first. */
export function cardsNaming(id: string, cards: readonly Card[]): readonly Card[] {
	return byService(cards).get(id) ?? [];
}

/** The service that decides a card, if nobody can newly choose it any more. */
export function retiredPrimaryService(
	card: Pick<Card, 'services'>,
	services: ReadonlyMap<string, Service>,
): Service | undefined {
	const deciding = services.get(card.services[0] ?? '');
	return deciding && isUnavailable(deciding) ? deciding : undefined;
}

/** A service that stands beside another, and the cards on which it does. */
export interface Companion {
	service: Service;
	cards: readonly Card[];
}

/** Services that share cards with this one, most first. */
export function companionServices(
	id: string,
	cards: readonly Card[],
	services: readonly Service[],
): readonly Companion[] {
	const shared = cardsNaming(id, cards);
	return services
		.filter((service) => service.id !== id)
		.map((service) => ({ service, cards: shared.filter((card) => card.services.includes(service.id)) }))
		.filter(({ cards: both }) => both.length > 0)
		.sort((a, b) => b.cards.length - a.cards.length || a.service.short.localeCompare(b.service.short));
}
