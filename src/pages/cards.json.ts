import type { APIRoute } from 'astro';
import { cardsFile } from '../outputs/cards-file.ts';
import { absoluteUrl } from '../urls.ts';
import { library } from '../library.ts';
import { cardsFileSchema } from '../outputs/cards-schema.ts';

/** All cards as data, for programs. The build stops if they do not match the published schema. */
export const GET: APIRoute = async () => {
	const { site, exams, services, cards } = await library();
	return Response.json(cardsFileSchema.parse(cardsFile(site, exams, [...services.values()], cards, absoluteUrl)));
};
