import type { ShareImageText } from './layout-share-image.ts';
import { renderShareImage } from './render-share-image.ts';

const rendering = new Map<ShareImageText, Promise<Buffer>>();

/**
 * Renders a share image of a list as PNG, and starts to render the ones after it, so that the layout of one image and
 * the compression of another run in parallel when the images are asked for one by one.
 * @param count of images that are rendered ahead
 */
export async function renderAhead(images: readonly ShareImageText[], index: number, count: number): Promise<Buffer> {
	for (const image of images.slice(index, index + 1 + count)) {
		if (!rendering.has(image)) rendering.set(image, renderShareImage(image));
	}
	const [image] = images.slice(index);
	const png = image && rendering.get(image);
	if (!png) throw new Error(`There is no share image ${index}.`);
	rendering.delete(image);
	return png;
}
