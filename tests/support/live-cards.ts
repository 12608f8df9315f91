import type { CardNote } from './notes.ts';
import { notes } from './notes.ts';

/** The slug that a card has today: a renamed card is found by `content/redirects.yaml`. */
export function currentSlug(slug: string): string {
	const [moved] = (notes.redirects?.data ?? []).filter(({ from }) => from === `/scenarios/${slug}/`);
	return /^\/scenarios\/([^/]+)\/$/.exec(moved?.to ?? '')?.[1] ?? slug;
}

/** The path of a card's page, without the slash in front, to go behind any base path. */
export const pathOf = ({ id }: CardNote): string => `scenarios/${id}/`;

/** The first card that has a property, so that tests name no card that may be renamed. */
export function cardWith(property: string, has: (card: CardNote) => boolean): CardNote {
	const card = notes.scenarios.find(has);
	if (!card) throw new Error(`No card has ${property}.`);
	return card;
}

const section = ({ body }: CardNote, heading: string) =>
	body.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

/** The permanent ids of the traps. */
export const trapIdsOf = (card: CardNote): string[] =>
	[...section(card, 'Traps').matchAll(/^- \*\*.*\{#([a-z0-9-]+)\}$/gm)].map(([, id = '']) => id);

/** Slugs of the cards that a card's text links to. */
const linksOf = ({ body }: CardNote): string[] =>
	[...body.matchAll(/\[\[([a-z0-9-]+)(?:\\?\|[^\]]*)?\]\]/g)].map(([, slug = '']) => slug);

/** A card with three traps, none of which was ever merged into another. */
export const plainCard = cardWith(
	'three traps and no redirects',
	(card) => trapIdsOf(card).length >= 3 && Object.keys(card.data.redirects).length === 0,
);

/** A card whose text links to another one. */
export const linkingCard = cardWith('a link to another card', (card) =>
	linksOf(card).some((slug) => notes.ids.scenarios.includes(slug)),
);
