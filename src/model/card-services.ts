import type { Card } from './card.ts';
import { groupByEach } from './group-by-each.ts';
import { memoize } from './memoize.ts';
import { isUnavailable, type Service } from './service.ts';

const { compare } = new Intl.Collator();

const byService = memoize((cards: readonly Card[]) => {
	const groups = groupByEach(cards, ({ services }) => services);
	const sorted = [...groups].map(
		([id, naming]) =>
			[
				id,
				naming.toSorted((a, b) => a.services.indexOf(id) - b.services.indexOf(id) || compare(a.title, b.title)),
			] as const,
	);
	return new Map(sorted);
});

/** The cards that name a service; those that name it first come first. */
export function cardsNaming(id: string, cards: readonly Card[]): readonly Card[] {
	return byService(cards).get(id) ?? [];
}

/** The services that a card names, in its order. */
export function servicesOf(card: Pick<Card, 'services'>, services: ReadonlyMap<string, Service>): readonly Service[] {
	return card.services.flatMap((id) => services.get(id) ?? []);
}

/** The first service of a card, if new customers can no longer choose it. */
export function retiredPrimaryService(
	{ services: [primary] }: Pick<Card, 'services'>,
	services: ReadonlyMap<string, Service>,
): Service | undefined {
	const service = primary === undefined ? undefined : services.get(primary);
	return service && isUnavailable(service) ? service : undefined;
}

/** A service that is named together with another, and the cards that name both. */
export interface Companion {
	service: Service;
	cards: readonly Card[];
}

/** Services that share cards with this one, those with the most cards first. */
export function companionServices(
	id: string,
	cards: readonly Card[],
	services: readonly Service[],
): readonly Companion[] {
	const naming = cardsNaming(id, cards);
	return services
		.filter((service) => service.id !== id)
		.map((service) => ({ service, cards: naming.filter((card) => card.services.includes(service.id)) }))
		.filter(({ cards: shared }) => shared.length > 0)
		.sort((a, b) => b.cards.length - a.cards.length || a.service.short.localeCompare(b.service.short));
}
