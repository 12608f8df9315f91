import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { HEIGHT, type SatoriElement, WIDTH } from './layout-share-image.ts';

const WEIGHTS = [400, 600] as const;

/** Few colors and no dithering give flat areas, smooth letters and a small file. */
export const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

const fontFile = (weight: number) =>
	createRequire(import.meta.url).resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`);

async function readFonts(): Promise<Font[]> {
	return Promise.all(
		WEIGHTS.map(async (weight) => ({ name: 'Serif', weight, style: 'normal', data: await readFile(fontFile(weight)) })),
	);
}

let fonts: Promise<Font[]> | undefined;

/**
 * Renders an image as PNG. The same input gives the same bytes on every machine, because the letters become outlines
 * of a bundled font.
 */
export async function renderPng(element: SatoriElement): Promise<Buffer> {
	const svg = await satori(element as Parameters<typeof satori>[0], {
		width: WIDTH,
		height: HEIGHT,
		fonts: await (fonts ??= readFonts()),
	});
	return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}
