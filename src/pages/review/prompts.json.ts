import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { buildStudyData, renamedPrompts } from '../../study/build-study-data.ts';
import { indexedComparisons } from '../../study/build-compared-prompts.ts';
import { buildStudyIndex } from '../../study/study-index.ts';

/** Which prompts the review has. */
export const GET: APIRoute = async () => {
	const { cards, comparisons, exam, services, redirects } = await library();
	const data = buildStudyData(cards, exam, services, renamedPrompts(cards, redirects, comparisons));
	return Response.json(buildStudyIndex(data, indexedComparisons(comparisons, exam)));
};
