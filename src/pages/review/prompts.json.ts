import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { movedPrompts, studyData } from '../../study/build-study-data.ts';

/** What review and practice ask. */
export const GET: APIRoute = async () => {
	const { cards, exam, services, redirects } = await library();
	return Response.json(studyData(cards, exam, services, movedPrompts(cards, redirects)));
};
