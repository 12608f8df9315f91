import type { APIRoute } from 'astro';
import { library } from '../library.ts';
import { lexiconData } from '../search/index/lexicon-data.ts';

/** What the search needs to understand abbreviations, former names and misspelt words. */
export const GET: APIRoute = async () => {
	const { cards, services, terms } = await library();
	return Response.json(lexiconData(cards, [...services.values()], terms));
};
