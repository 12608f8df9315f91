import type { APIRoute } from 'astro';
import { library } from '../library.ts';
import { nameData } from '../search/index/name-data.ts';

/** The names by which the search understands abbreviations and former names. */
export const GET: APIRoute = async () => {
	const { site, cards, comparisons, services, terms } = await library();
	return Response.json(nameData(cards, comparisons, [...services.values()], terms, site));
};
