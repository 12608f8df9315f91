import type { APIRoute } from 'astro';
import { library } from '../library.ts';
import { cardTitles } from '../search/card-titles.ts';

/** The titles of all cards and comparisons, for the page that is shown at addresses that do not exist. */
export const GET: APIRoute = async () => {
	const { cards, comparisons, redirects } = await library();
	return Response.json(cardTitles(cards, comparisons, redirects));
};
