import type { APIRoute } from 'astro';
import { library } from '../library.ts';
import { lexiconData } from '../search/index/lexicon-data.ts';

/** The words by which the search understands abbreviations and former names and corrects spelling. */
export const GET: APIRoute = async () => {
	const { cards, services, terms } = await library();
	return Response.json(lexiconData(cards, [...services.values()], terms));
};
