import type { APIRoute } from 'astro';
import { type Library, library } from '../../library.ts';
import { memoize } from '../../model/memoize.ts';
import { renderAhead } from '../../sharing/images/render-ahead.ts';
import { shareImages } from '../../sharing/share-images.ts';

/** A build asks for all images in order; the development server asks for single ones. */
const AHEAD = import.meta.env.DEV ? 0 : 3;

const imagesOf = memoize(({ site, exam, syllabuses, cards, comparisons, services }: Library) =>
	shareImages(site, exam, syllabuses, cards, comparisons, [...services.values()]).map((image) => ({
		...image,
		site: site.name,
	})),
);

const paramOf = (path: string) => path.slice('/og/'.length, -'.png'.length);

export async function getStaticPaths() {
	return imagesOf(await library()).map(({ path }, index) => ({ params: { path: paramOf(path) }, props: { index } }));
}

/** The share images. */
export const GET: APIRoute<{ index: number }> = async ({ props: { index } }) => {
	const png = await renderAhead(imagesOf(await library()), index, AHEAD);
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
