import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import type { Card } from '../../model/card.ts';
import { previewOf } from '../../previews/preview-content.ts';

export async function getStaticPaths() {
	const { cards } = await library();
	return cards.map((card) => ({ params: { slug: card.slug }, props: { card } }));
}

/** What links to the card show before it is opened. A file for each card stays small however many cards there are. */
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => {
	const { services } = await library();
	return Response.json(previewOf(card, services));
};
