import type { APIRoute } from 'astro';
import { library } from '../../../library.ts';
import type { Card } from '../../../model/card.ts';
import { cardText } from '../../../study/card-text.ts';

export async function getStaticPaths() {
	const { cards } = await library();
	return cards.map((card) => ({ params: { slug: card.slug }, props: { card } }));
}

/** The texts of the prompts of one card. */
export const GET: APIRoute<{ card: Card }> = ({ props: { card } }) => Response.json(cardText(card));
