import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { allChanges } from '../../model/changes.ts';
import { buildOldAnswers } from '../../study/old-answers.ts';

/** The corrections, without those of background cards. */
export const GET: APIRoute = async () => {
	const { cards, exams, exam, site } = await library();
	const changes = allChanges(
		cards.filter(({ background }) => !background),
		exams.filter(({ id }) => id === exam.id),
	);
	return Response.json(buildOldAnswers(changes, site.original));
};
