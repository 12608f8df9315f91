import type { APIRoute } from 'astro';
import { openSearch } from '../outputs/opensearch.ts';
import { absoluteUrl } from '../urls.ts';
import { library } from '../library.ts';

/** Describes the search, so that browsers can offer it in the address bar. */
export const GET: APIRoute = async () => {
	const { site } = await library();
	return new Response(openSearch(site, absoluteUrl), {
		headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
	});
};
