import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import type { Card } from '../../model/card.ts';
import { previewOf } from '../../previews/preview-content.ts';

export async function getStaticPaths() {
	const { cards } = await library();
	return cards.map((card) => ({ params: { slug: card.slug }, props: { card } }));
}

/** The preview that links to the card show. There is a file for each card, so that none grows with the number of cards. */
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => {
	const { services, exam } = await library();
	return Response.json(previewOf(card, services, exam));
};
