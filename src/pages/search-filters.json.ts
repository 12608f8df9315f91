import type { APIRoute } from 'astro';
import { library } from '../library.ts';
import { filterOptions } from '../search/filter-options.ts';

/** What readers can filter a search by. */
export const GET: APIRoute = async () => {
	const { cards, syllabuses, services } = await library();
	return Response.json(filterOptions(syllabuses, [...services.values()], cards));
};
