import type { APIRoute } from 'astro';
import { openSearch } from '../formats/opensearch.ts';
import { absolute } from '../href.ts';
import { library } from '../library.ts';

/** How a browser's address bar can search the site. */
export const GET: APIRoute = async () => {
	const { site } = await library();
	return new Response(openSearch(site, absolute), {
		headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
	});
};
