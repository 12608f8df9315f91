import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { buildStudyData, renamedPrompts } from '../../study/build-study-data.ts';

/** What review and practice ask. */
export const GET: APIRoute = async () => {
	const { cards, exam, services, redirects } = await library();
	return Response.json(buildStudyData(cards, exam, services, renamedPrompts(cards, redirects)));
};
