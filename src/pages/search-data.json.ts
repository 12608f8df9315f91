import type { APIRoute } from 'astro';
import { library } from '../library.ts';
import { filterOptions } from '../search/filter-options.ts';
import { nameData } from '../search/index/name-data.ts';
import type { SearchData } from '../search/search-data.ts';

/** Names by which the search understands abbreviations and former names, and what readers can filter by. */
export const GET: APIRoute = async () => {
	const { site, cards, comparisons, services, syllabuses, terms } = await library();
	const allServices = [...services.values()];
	const data: SearchData = {
		words: nameData(cards, comparisons, allServices, terms, site),
		filters: filterOptions(syllabuses, allServices, cards),
	};
	return Response.json(data);
};
