import type { APIRoute } from 'astro';
import { absoluteUrl } from '../urls.ts';
import { library } from '../library.ts';
import { ankiDeck } from '../outputs/anki-deck.ts';
import { buildStudyData, renamedPrompts } from '../study/build-study-data.ts';

/** All prompts as a deck for Anki. */
export const GET: APIRoute = async () => {
	const { site, cards, comparisons, exam, services, redirects } = await library();
	const deck = ankiDeck({
		data: buildStudyData(cards, exam, services, renamedPrompts(cards, redirects, comparisons)),
		redirects,
		cards,
		comparisons,
		exam,
		name: site.name,
		urlOf: absoluteUrl,
	});
	return new Response(deck, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
