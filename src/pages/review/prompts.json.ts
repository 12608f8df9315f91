import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { buildStudyData, renamedPrompts } from '../../study/build-study-data.ts';
import { buildStudyIndex } from '../../study/study-index.ts';

/** Which prompts the review has. */
export const GET: APIRoute = async () => {
	const { cards, exam, services, redirects } = await library();
	return Response.json(buildStudyIndex(buildStudyData(cards, exam, services, renamedPrompts(cards, redirects))));
};
