import type { APIRoute } from 'astro';
import { atomFeed } from '../outputs/atom.ts';
import { absoluteUrl } from '../urls.ts';
import { library } from '../library.ts';
import { allChanges, groupChanges } from '../model/changes.ts';

/** The corrections as a feed. */
export const GET: APIRoute = async () => {
	const { site, cards, exams, redirects } = await library();
	return new Response(atomFeed(site, groupChanges(allChanges(cards, exams)), redirects, absoluteUrl), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
};
