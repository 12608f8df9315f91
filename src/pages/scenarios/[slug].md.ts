import type { APIRoute } from 'astro';
import { cardMarkdown } from '../../outputs/card-markdown.ts';
import { absoluteUrl } from '../../urls.ts';
import { library } from '../../library.ts';
import type { Card } from '../../model/card.ts';

export async function getStaticPaths() {
	const { cards } = await library();
	return cards.map((card) => ({ params: { slug: card.slug }, props: { card } }));
}

/** The card as Markdown. */
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
	new Response(cardMarkdown(card, await library(), absoluteUrl), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
