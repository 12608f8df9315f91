import { readFile } from 'node:fs/promises';
import { type Node, Renderer } from '@takumi-rs/core';
import { shareFontFile, SHARE_FONT_WEIGHTS } from '../../styles/share-font.ts';
import { FONT_FAMILY, HEIGHT, WIDTH } from './layout-share-image.ts';

async function createRenderer(): Promise<Renderer> {
	const renderer = new Renderer();
	for (const weight of SHARE_FONT_WEIGHTS) {
		const data = await readFile(shareFontFile(weight));
		await renderer.registerFont({ name: FONT_FAMILY, weight, style: 'normal', data });
	}
	return renderer;
}

let renderer: Promise<Renderer> | undefined;

/**
 * Renders an image as PNG. The same input gives the same bytes on every machine, because the font is bundled and no
 * font of the system is used.
 */
export async function renderPng(root: Node): Promise<Buffer> {
	return (await (renderer ??= createRenderer())).render(root, { width: WIDTH, height: HEIGHT, format: 'png' });
}
