import type { Card } from './card.ts';
import { isChapters, type Syllabus } from './exam.ts';
import { groupByEach } from './group-by-each.ts';
import { memoize } from './memoize.ts';
import { primaryTask } from './primary-task.ts';
import { required } from './required.ts';
import type { Service } from './service.ts';

/** A card that is related to another, with the services that both name. */
interface Related {
	card: Card;
	/** Names of the services and tags that both cards have; empty if only the author related them. */
	shared: readonly string[];
}

const MAX_RELATED = 5;

/** Marks a tag among ids of services. */
const TAG = '#';

/** What a card is about: its services, and the tags that its author gave it. */
const topicsOf = memoize(({ services, tags }: Pick<Card, 'services' | 'tags'>): readonly string[] => [
	...services,
	...tags.map((tag) => TAG + tag),
]);

/** Weight of each service and tag: its inverse document frequency. What most cards name weighs little. */
const weights = memoize(
	(cards: readonly Card[]): ReadonlyMap<string, number> =>
		new Map([...groupByEach(cards, topicsOf)].map(([id, naming]) => [id, Math.log(1 + cards.length / naming.length)])),
);

const pairsOf = (topics: readonly string[]) =>
	topics.flatMap((one, at, all) => all.slice(at + 1).map((other) => [one, other].sort().join(' ')));

/** Cards by each pair of services or tags that they name. */
const byPair = memoize((cards: readonly Card[]) => groupByEach(cards, (card) => pairsOf(topicsOf(card))));

/** The tags that more than half of the cards have: they say what the notes as a whole are about. */
const commonTags = memoize((cards: readonly Card[]): ReadonlySet<string> => {
	const byTag = groupByEach(cards, ({ tags }) => tags);
	return new Set([...byTag].filter(([, tagged]) => 2 * tagged.length > cards.length).map(([tag]) => TAG + tag));
});

const nameOf = (topic: string, services: ReadonlyMap<string, Service>) =>
	topic.startsWith(TAG) ? topic.slice(TAG.length) : required(services.get(topic), `the service "${topic}"`).short;

const bySlug = memoize((cards: readonly Card[]) => new Map(cards.map((card) => [card.slug, card])));

/**
 * Up to five cards that a reader of this one may want to read next: first those that the author named, then those that share
 * at least two services or tags, by the sum of the weights of what they share.
 */
export function relatedTo(
	card: Card,
	cards: readonly Card[],
	services: ReadonlyMap<string, Service>,
): readonly Related[] {
	const weightOf = (id: string) => required(weights(cards).get(id), `the weight of the service "${id}"`);
	const topics = topicsOf(card).filter((topic) => !commonTags(cards).has(topic));
	const similar = pairsOf(topics).flatMap((pair) => byPair(cards).get(pair) ?? []);
	const named = card.related.flatMap((slug) => bySlug(cards).get(slug) ?? []);
	const ranked = [...new Set([...named, ...similar])]
		.filter(({ slug }) => slug !== card.slug)
		.map((other) => {
			const shared = topicsOf(other).filter((topic) => topics.includes(topic));
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
	exam: Syllabus,
	services: ReadonlyMap<string, Service>,
): string {
	const [primary] = topicsOf(other);
	const about = primary === undefined ? [] : [`about ${nameOf(primary, services)}`];
	const common = shared.length > 0 ? [`both ${services.size > 0 ? 'use' : 'about'} ${shared.join(' + ')}`] : about;
	const [there, here] = [primaryTask(other, exam).domain, primaryTask(card, exam).domain];
	const place = isChapters(exam) ? there.title : `Domain ${here.number}`;
	return (there.number === here.number ? [...common, place] : common).join(', ');
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
	exam: Syllabus,
	services: ReadonlyMap<string, Service>,
): readonly RelatedCard[] {
	return relatedTo(card, cards, services).map((related) => ({
		card: related.card,
		reason: reasonOf(related, card, exam, services),
	}));
}
