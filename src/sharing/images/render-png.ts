import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { type Part, HEIGHT, WIDTH } from './layout-share-image.ts';

const WEIGHTS = [400, 600] as const;

/** Few colors, no dithering: flat areas and smooth letters in a small file. */
export const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

const fontFile = (weight: number) =>
	createRequire(import.meta.url).resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`);

async function readFonts(): Promise<Font[]> {
	return Promise.all(
		WEIGHTS.map(async (weight) => ({ name: 'Serif', weight, style: 'normal', data: await readFile(fontFile(weight)) })),
	);
}

let fonts: Promise<Font[]> | undefined;

/** Draws a picture as PNG. The same parts give the same bytes: letters become outlines of a bundled font. */
export async function draw(picture: Part): Promise<Buffer> {
	const svg = await satori(picture as Parameters<typeof satori>[0], {
		width: WIDTH,
		height: HEIGHT,
		fonts: await (fonts ??= readFonts()),
	});
	return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}
