import type { APIRoute } from 'astro';
import { cardsFile } from '../outputs/cards-file.ts';
import { absoluteUrl } from '../urls.ts';
import { library } from '../library.ts';
import { cardsFileSchema } from '../outputs/cards-schema.ts';

/** All cards as data, for programs. The build stops if they do not match the published schema. */
export const GET: APIRoute = async () => {
	const { site, exams, services, cards, comparisons } = await library();
	const file = cardsFile(site, exams, [...services.values()], cards, comparisons, absoluteUrl);
	return Response.json(cardsFileSchema.parse(file));
};
