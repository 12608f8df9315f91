import type { APIRoute } from 'astro';
import { library } from '../../../library.ts';
import type { Card } from '../../../model/card.ts';
import type { Comparison } from '../../../model/comparison.ts';
import { reviewCard } from '../../../study/review-card.ts';

export async function getStaticPaths() {
	const { cards, comparisons } = await library();
	return cards.map((card) => ({ params: { slug: card.slug }, props: { card, comparisons } }));
}

/** The texts of the prompts of one card. */
export const GET: APIRoute<{ card: Card; comparisons: readonly Comparison[] }> = ({ props: { card, comparisons } }) =>
	Response.json(reviewCard(card, comparisons));
