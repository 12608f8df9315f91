import type { APIRoute } from 'astro';
import { cardsFile } from '../outputs/cards-file.ts';
import { absoluteUrl } from '../urls.ts';
import { library } from '../library.ts';
import { cardsFileSchema } from '../outputs/cards-schema.ts';

/** All cards with their data, for programs. A file that breaks its own schema stops the build. */
export const GET: APIRoute = async () => {
	const { site, exams, services, cards } = await library();
	return Response.json(cardsFileSchema.parse(cardsFile(site, exams, [...services.values()], cards, absoluteUrl)));
};
