import type { APIRoute } from 'astro';
import { llmsTxt } from '../outputs/llms-txt.ts';
import { absoluteUrl } from '../urls.ts';
import { library } from '../library.ts';

/** An index of the cards and comparisons for language models, with a link to each card's Markdown. */
export const GET: APIRoute = async () => {
	const { site, exam, cards, comparisons } = await library();
	return new Response(llmsTxt(site, exam, cards, comparisons, absoluteUrl), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
