import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { buildStudyData, renamedPrompts } from '../../study/build-study-data.ts';

/** All texts that the practice asks. */
export const GET: APIRoute = async () => {
	const { cards, exam, services, redirects } = await library();
	return Response.json(buildStudyData(cards, exam, services, renamedPrompts(cards, redirects)));
};
