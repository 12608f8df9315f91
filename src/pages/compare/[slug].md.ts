import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import type { Comparison } from '../../model/comparison.ts';
import { comparisonMarkdown } from '../../outputs/comparison-markdown.ts';
import { absoluteUrl } from '../../urls.ts';

export async function getStaticPaths() {
	const { comparisons } = await library();
	return comparisons.map((comparison) => ({ params: { slug: comparison.slug }, props: { comparison } }));
}

/** The comparison as Markdown. */
export const GET: APIRoute<{ comparison: Comparison }> = async ({ props: { comparison } }) =>
	new Response(comparisonMarkdown(comparison, await library(), absoluteUrl), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
