import type { Card } from '../model/card.ts';
import type { Comparison } from '../model/comparison.ts';
import { cardPath, comparisonPath } from '../model/paths.ts';
import { isListOf, isObject, isString } from '../model/type-guards.ts';
import type { Redirect } from '../schema/redirect.ts';

/** A card or a comparison in the file `titles.json`, from which the page for missing addresses takes the nearest. */
export interface CardTitle {
	/** Its slug, or one that it had. */
	slug: string;
	title: string;
	/** From the site's root, without a slash at the start. */
	path: string;
}

const isCardTitle = (value: unknown): value is CardTitle =>
	isObject(value) && isString(value['slug']) && isString(value['title']) && isString(value['path']);

export const isCardTitles = (value: unknown): value is readonly CardTitle[] => isListOf(value, isCardTitle);

/**
 * The titles of all cards and comparisons by slug.
 * @param redirects pages that have moved: old slugs lead to the pages too
 */
export function cardTitles(
	cards: readonly Card[],
	comparisons: readonly Comparison[],
	redirects: readonly Redirect[],
): readonly CardTitle[] {
	const pages = [
		...cards.map(({ slug, title }) => ({ slug, title, path: cardPath(slug) })),
		...comparisons.map(({ slug, title }) => ({ slug, title, path: comparisonPath(slug) })),
	];
	const byPath = new Map(pages.map((page) => [page.path, page]));
	const moved = redirects.flatMap(({ from, to }) => {
		const page = byPath.get(to);
		return page ? [{ ...page, slug: from.split('/').at(-2) ?? '' }] : [];
	});
	return [...pages, ...moved].map(({ slug, title, path }) => ({ slug, title, path: path.slice(1) }));
}
