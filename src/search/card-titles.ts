import type { Card } from '../model/card.ts';
import { cardPath } from '../model/paths.ts';
import { isListOf, isObject, isString } from '../model/type-guards.ts';
import type { Redirect } from '../schema/redirect.ts';

/** A card in the file `titles.json`, from which the page for missing addresses takes the nearest. */
export interface CardTitle {
	/** The card's slug, or one that it had. */
	slug: string;
	title: string;
	/** From the site's root, without a slash at the start. */
	path: string;
}

const isCardTitle = (value: unknown): value is CardTitle =>
	isObject(value) && isString(value['slug']) && isString(value['title']) && isString(value['path']);

export const isCardTitles = (value: unknown): value is readonly CardTitle[] => isListOf(value, isCardTitle);

/**
 * The titles of all cards by slug.
 * @param redirects pages that have moved: old slugs of cards lead to the cards too
 */
export function cardTitles(cards: readonly Card[], redirects: readonly Redirect[]): readonly CardTitle[] {
	const titleOf = (slug: string, { title, slug: current }: Card) => ({ slug, title, path: cardPath(current).slice(1) });
	const byPath = new Map(cards.map((card) => [cardPath(card.slug), card]));
	return [
		...cards.map((card) => titleOf(card.slug, card)),
		...redirects.flatMap(({ from, to }) => {
			const card = byPath.get(to);
			return card ? [titleOf(from.split('/').at(-2) ?? '', card)] : [];
		}),
	];
}
