import type { Card } from './card.ts';
import type { Exam } from './exam.ts';
import { primaryTask } from './primary-task.ts';
import { memoize } from './memoize.ts';
import type { Service } from './service.ts';

/** A card that belongs with another, and why. */
export interface Related {
	card: Card;
	/** Names of the services that both decide with; empty if the author alone links them. */
	shared: readonly string[];
}

const MOST = 5;

/** Services that nearly every card names say little about kinship: each counts less the more cards name it. */
const rarity = memoize((cards: readonly Card[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const { services } of cards) for (const id of services) counts.set(id, (counts.get(id) ?? 0) + 1);
	return new Map([...counts].map(([id, count]) => [id, Math.log(1 + cards.length / count)]));
});

const pairsOf = ({ services }: Card) =>
	services.flatMap((one, at) => services.slice(at + 1).map((other) => [one, other].sort().join(' ')));

/** Cards by each pair of services that they name: kin share at least one pair. */
const byPair = memoize((cards: readonly Card[]) => {
	const pairs = new Map<string, Card[]>();
	for (const card of cards) {
		for (const pair of pairsOf(card)) {
			const others = pairs.get(pair);
			if (others) others.push(card);
			else pairs.set(pair, [card]);
		}
	}
	return pairs;
});

const bySlug = memoize((cards: readonly Card[]) => new Map(cards.map((card) => [card.slug, card])));

/**
 * Cards that a reader of this one may want next: first those that the author named, then those that share the most
 * telling services, each weighted by its inverse document frequency.
 */
export function relatedTo(
	card: Card,
	cards: readonly Card[],
	services: ReadonlyMap<string, Service>,
): readonly Related[] {
	const weights = rarity(cards);
	const kin = pairsOf(card).flatMap((pair) => byPair(cards).get(pair) ?? []);
	const named = card.related.flatMap((slug) => bySlug(cards).get(slug) ?? []);
	const ranked = [...new Set([...named, ...kin])]
		.filter(({ slug }) => slug !== card.slug)
		.map((other) => {
			const shared = other.services.filter((id) => card.services.includes(id));
			const kinship = shared.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
			const place = card.related.indexOf(other.slug);
			return { other, shared, place: place === -1 ? Number.POSITIVE_INFINITY : place, kinship };
		})
		.sort((a, b) => compare(a.place, b.place) || b.kinship - a.kinship || (a.other.slug < b.other.slug ? -1 : 1));
	return ranked.slice(0, MOST).map(({ other, shared }) => ({
		card: other,
		shared: shared.map((id) => services.get(id)?.short ?? id),
	}));
}

/**
 * Why a card stands beside another, in a few words: `both use EventBridge + Lambda, Domain 5`. Where the author alone
 * links them, what the other one is about.
 */
export function reasonOf(
	{ card: other, shared }: Related,
	card: Card,
	exam: Exam,
	services: ReadonlyMap<string, Service>,
): string {
	const [deciding = ''] = other.services;
	const common =
		shared.length > 0 ? `both use ${shared.join(' + ')}` : `about ${services.get(deciding)?.short ?? deciding}`;
	const [there, here] = [primaryTask(other, exam), primaryTask(card, exam)].map(({ domain }) => domain.number);
	return there === here ? `${common}, Domain ${here}` : common;
}

function compare(a: number, b: number): number {
	return a === b ? 0 : a - b;
}
