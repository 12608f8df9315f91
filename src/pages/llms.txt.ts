import type { APIRoute } from 'astro';
import { llmsText } from '../outputs/llms.ts';
import { absolute } from '../urls.ts';
import { library } from '../library.ts';

/** Where language models find each card's plain text. */
export const GET: APIRoute = async () => {
	const { site, exam, cards } = await library();
	return new Response(llmsText(site, exam, cards, absolute), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
