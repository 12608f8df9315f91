import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Where pictures are in the folder of notes, and on the site. */
const FOLDER = 'images/';

/** The name of a picture, from a relative address such as `../images/plan.png`; `undefined` for other addresses. */
export function pictureName(url: string): string | undefined {
	const [, name] = /^(?:\.{1,2}\/)*images\/([^?#]+)$/.exec(url) ?? [];
	return name === undefined || name.split('/').includes('..') ? undefined : decodeURI(name);
}

/** Width and height of a picture in pixels; `undefined` if they cannot be read. */
export type PictureSize = (name: string) => Promise<{ width: number; height: number } | undefined>;

/**
 * remark plugin: leads pictures of the notes to their place on the site, with width and height, so that the page does not
 * move when they load. Each is a link to itself, so that it can be enlarged.
 * @param base the path below which the site is served, with a slash at both ends
 */
export function pictures(base: string, sizeOf: PictureSize) {
	return () => async (tree: Root) => {
		const found: Promise<void>[] = [];
		visit(tree, 'image', (node, index, parent) => {
			const name = pictureName(node.url);
			if (name === undefined || !parent || index === undefined) return;
			const url = base + FOLDER + encodeURI(name);
			node.url = url;
			if (parent.type !== 'link') {
				const hProperties = { className: ['picture'] };
				parent.children[index] = { type: 'link', url, children: [node], data: { hProperties } };
			}
			const measure = async () => {
				const size = await sizeOf(name);
				node.data = { hProperties: { ...size, loading: 'lazy', decoding: 'async' } };
			};
			found.push(measure());
		});
		await Promise.all(found);
	};
}
