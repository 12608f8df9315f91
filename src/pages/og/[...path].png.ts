import type { APIRoute } from 'astro';
import { type Library, library } from '../../library.ts';
import { memoize } from '../../model/memoize.ts';
import { allShares, type Share } from '../../sharing/share-images.ts';
import { shareImage } from '../../sharing/images/render-share-image.ts';

/** How many pictures are under way at once, so that drawing and packing go side by side. */
const AHEAD = 3;

const paramOf = (path: string) => path.slice('/og/'.length, -'.png'.length);

const sharesOf = memoize(({ site, exam, exams, cards, services }: Library) =>
	allShares(site, exam, exams, cards, [...services.values()]),
);

const shares = async (): Promise<readonly Share[]> => sharesOf(await library());

export async function getStaticPaths() {
	return (await shares()).map(({ path }, at) => ({ params: { path: paramOf(path) }, props: { at } }));
}

const underWay = new Map<string, Promise<Buffer>>();

/** The share images, one by one. */
export const GET: APIRoute<{ at: number }> = async ({ props: { at } }) => {
	const all = await shares();
	const { site } = await library();
	const wanted = all.slice(at, import.meta.env.DEV ? at + 1 : at + 1 + AHEAD);
	for (const share of wanted) {
		if (!underWay.has(share.path)) underWay.set(share.path, shareImage({ ...share, site: site.name }));
	}
	const [{ path } = { path: '' }] = wanted;
	const image = await underWay.get(path);
	underWay.delete(path);
	return new Response(new Uint8Array(image ?? []), { headers: { 'Content-Type': 'image/png' } });
};
