import type { CardNote } from './notes.ts';
import { notes } from './notes.ts';

/** The current slug of a card, which `content/redirects.yaml` gives if the card was renamed. */
export function currentSlug(slug: string): string {
	const [moved] = (notes.redirects?.data ?? []).filter(({ from }) => from === `/scenarios/${slug}/`);
	return /^\/scenarios\/([^/]+)\/$/.exec(moved?.to ?? '')?.[1] ?? slug;
}

/** The path of a card's page without a slash at the start, so that a base path can be put before it. */
export const pathOf = ({ id }: CardNote): string => `scenarios/${id}/`;

/**
 * The first card for which `has` is true. Tests use it instead of a slug, because cards may be renamed.
 * @param property words for the error message
 */
export function cardWith(property: string, has: (card: CardNote) => boolean): CardNote {
	const card = notes.scenarios.find(has);
	if (!card) throw new Error(`No card has ${property}.`);
	return card;
}

/** The cards whose text has this word; there must be one. */
export function cardsNaming(word: string): readonly CardNote[] {
	cardWith(word, ({ body }) => body.includes(word));
	return notes.scenarios.filter(({ body }) => body.includes(word));
}

/** The text of a section, or an empty text. */
const section = ({ body }: CardNote, heading: string) =>
	body.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

/** The permanent ids of the traps. */
export const trapIdsOf = (card: CardNote): string[] =>
	[...section(card, 'Traps').matchAll(/^- \*\*.*\{#([a-z0-9-]+)\}$/gm)].map(([, id = '']) => id);

/** Slugs of the cards that a card's text links to. */
const linksOf = ({ body }: CardNote): string[] =>
	[...body.matchAll(/\[\[([a-z0-9-]+)(?:\\?\|[^\]]*)?\]\]/g)].map(([, slug = '']) => slug);

/** A card with at least three traps and no redirects of statements. */
export const plainCard = cardWith(
	'three traps and no redirects',
	(card) => trapIdsOf(card).length >= 3 && Object.keys(card.data.redirects).length === 0,
);

/** A second card, for tests that go from one to another. */
export const otherCard = cardWith('another slug', ({ id }) => id !== plainCard.id);

/** A card whose text links to another one. */
export const linkingCard = cardWith('a link to another card', (card) =>
	linksOf(card).some((slug) => notes.ids.scenarios.includes(slug)),
);
