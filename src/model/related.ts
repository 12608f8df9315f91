import type { Card } from './card.ts';
import type { Exam } from './exam.ts';
import { groupByEach } from './group-by-each.ts';
import { memoize } from './memoize.ts';
import { primaryTask } from './primary-task.ts';
import { required } from './required.ts';
import type { Service } from './service.ts';

/** A card that is related to another, with the services that both name. */
interface Related {
	card: Card;
	/** Names of the services that both cards name; empty if only the author related them. */
	shared: readonly string[];
}

const MAX_RELATED = 5;

/** Weight of each service: its inverse document frequency. A service that most cards name weighs little. */
const weights = memoize(
	(cards: readonly Card[]): ReadonlyMap<string, number> =>
		new Map(
			[...groupByEach(cards, ({ services }) => services)].map(([id, naming]) => [
				id,
				Math.log(1 + cards.length / naming.length),
			]),
		),
);

const pairsOf = ({ services }: Card) =>
	services.flatMap((one, at) => services.slice(at + 1).map((other) => [one, other].sort().join(' ')));

/** Cards by each pair of services that they name. */
const byPair = memoize((cards: readonly Card[]) => groupByEach(cards, pairsOf));

const nameOf = (id: string, services: ReadonlyMap<string, Service>) =>
	required(services.get(id), `the service "${id}"`).short;

const bySlug = memoize((cards: readonly Card[]) => new Map(cards.map((card) => [card.slug, card])));

/**
 * Up to five cards that a reader of this one may want to read next: first those that the author named, then those that share
 * at least two services, by the sum of the weights of what they share.
 */
export function relatedTo(
	card: Card,
	cards: readonly Card[],
	services: ReadonlyMap<string, Service>,
): readonly Related[] {
	const weightOf = (id: string) => required(weights(cards).get(id), `the weight of the service "${id}"`);
	const similar = pairsOf(card).flatMap((pair) => byPair(cards).get(pair) ?? []);
	const named = card.related.flatMap((slug) => bySlug(cards).get(slug) ?? []);
	const ranked = [...new Set([...named, ...similar])]
		.filter(({ slug }) => slug !== card.slug)
		.map((other) => {
			const shared = other.services.filter((id) => card.services.includes(id));
			const score = shared.reduce((sum, id) => sum + weightOf(id), 0);
			const position = card.related.indexOf(other.slug);
			return { other, shared, score, position: position === -1 ? Number.MAX_SAFE_INTEGER : position };
		})
		.sort((a, b) => a.position - b.position || b.score - a.score || (a.other.slug < b.other.slug ? -1 : 1));
	return ranked.slice(0, MAX_RELATED).map(({ other, shared }) => ({
		card: other,
		shared: shared.map((id) => nameOf(id, services)),
	}));
}

/**
 * Why a card is related to another, in a few words: `both use EventBridge + Lambda, Domain 5`. If only the author
 * related them, it says what the other card is about.
 */
export function reasonOf(
	{ card: other, shared }: Related,
	card: Card,
	exam: Exam,
	services: ReadonlyMap<string, Service>,
): string {
	const primary = required(other.services[0], `the first service of ${other.slug}`);
	const common = shared.length > 0 ? `both use ${shared.join(' + ')}` : `about ${nameOf(primary, services)}`;
	const [there, here] = [primaryTask(other, exam), primaryTask(card, exam)].map(({ domain }) => domain.number);
	return there === here ? `${common}, Domain ${here}` : common;
}

/** A card that is related to another, with the reason in words. */
export interface RelatedCard {
	card: Card;
	reason: string;
}

/** Up to five related cards, each with the reason. */
export function relatedCards(
	card: Card,
	cards: readonly Card[],
	exam: Exam,
	services: ReadonlyMap<string, Service>,
): readonly RelatedCard[] {
	return relatedTo(card, cards, services).map((related) => ({
		card: related.card,
		reason: reasonOf(related, card, exam, services),
	}));
}
