import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { buildStudyData, renamedPrompts } from '../../study/build-study-data.ts';

/** All texts that the practice asks: only cards with a decision. */
export const GET: APIRoute = async () => {
	const { cards: all, exam, services, redirects } = await library();
	const cards = all.filter(({ kind, answer }) => kind === 'scenario' && answer !== undefined);
	return Response.json(buildStudyData(cards, exam, services, renamedPrompts(cards, redirects)));
};
