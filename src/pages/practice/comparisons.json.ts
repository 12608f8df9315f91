import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { comparedRows } from '../../model/comparison.ts';
import { comparisonPath } from '../../model/paths.ts';
import type { DuelComparison } from '../../study/duel.ts';

/** The look-alikes of all comparisons, for the duels. */
export const GET: APIRoute = async () => {
	const { comparisons } = await library();
	const compared = comparisons.map((comparison): DuelComparison => ({
		path: comparisonPath(comparison.slug).slice(1),
		slug: comparison.slug,
		title: comparison.title,
		rows: comparedRows(comparison).map(({ id, name, decides }) => ({ id, name, decides })),
	}));
	return Response.json(compared);
};
