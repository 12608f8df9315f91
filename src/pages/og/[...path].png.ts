import type { APIRoute } from 'astro';
import { type Library, library } from '../../library.ts';
import { memoize } from '../../model/memoize.ts';
import { required } from '../../model/required.ts';
import { renderShareImage } from '../../sharing/images/render-share-image.ts';
import { shareImages } from '../../sharing/share-images.ts';

/** How many images are rendered ahead, so that layout and compression run in parallel. */
const AHEAD = 3;

const paramOf = (path: string) => path.slice('/og/'.length, -'.png'.length);

const imagesOf = memoize(({ site, exam, exams, cards, services }: Library) =>
	shareImages(site, exam, exams, cards, [...services.values()]),
);

export async function getStaticPaths() {
	return imagesOf(await library()).map(({ path }, index) => ({ params: { path: paramOf(path) }, props: { index } }));
}

const rendering = new Map<string, Promise<Buffer>>();

/** The share images, one by one. */
export const GET: APIRoute<{ index: number }> = async ({ props: { index } }) => {
	const notes = await library();
	const images = imagesOf(notes);
	for (const image of images.slice(index, import.meta.env.DEV ? index + 1 : index + 1 + AHEAD)) {
		if (!rendering.has(image.path)) rendering.set(image.path, renderShareImage({ ...image, site: notes.site.name }));
	}
	const { path } = required(images[index], `share image ${index}`);
	const png = await required(rendering.get(path), `the share image ${path}`);
	rendering.delete(path);
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
