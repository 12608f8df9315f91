import type { APIRoute } from 'astro';
import { library } from '../../../../library.ts';
import type { Comparison } from '../../../../model/comparison.ts';
import { comparisonText } from '../../../../study/build-compared-prompts.ts';

export async function getStaticPaths() {
	const { comparisons } = await library();
	return comparisons.map((comparison) => ({ params: { slug: comparison.slug }, props: { comparison } }));
}

/** The texts of the prompts of one comparison. */
export const GET: APIRoute<{ comparison: Comparison }> = ({ props: { comparison } }) =>
	Response.json(comparisonText(comparison));
