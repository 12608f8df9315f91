import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { allChanges, allConfirmed } from '../../model/changes.ts';
import { buildOldAnswers } from '../../study/old-answers.ts';

/** The corrections and the statements that hold, without those of background cards. */
export const GET: APIRoute = async () => {
	const { cards: all, exams, exam, site } = await library();
	const cards = all.filter(({ background }) => !background);
	const changes = allChanges(
		cards,
		exams.filter(({ id }) => id === exam.id),
	);
	return Response.json(buildOldAnswers(changes, allConfirmed(cards), site.original));
};
