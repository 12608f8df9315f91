import type { APIRoute } from 'astro';
import { cardsFileOf } from '../outputs/cards-file.ts';
import { absolute } from '../urls.ts';
import { library } from '../library.ts';
import { cardsFile } from '../outputs/cards-schema.ts';

/** All cards with their data, for programs. A file that breaks its own schema stops the build. */
export const GET: APIRoute = async () => {
	const { site, exams, services, cards } = await library();
	return Response.json(cardsFile.parse(cardsFileOf(site, exams, [...services.values()], cards, absolute)));
};
