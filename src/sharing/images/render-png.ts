import { readFile } from 'node:fs/promises';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { shareFontFile, SHARE_FONT_WEIGHTS } from '../../styles/share-font.ts';
import { HEIGHT, type SatoriElement, WIDTH } from './layout-share-image.ts';

/** Few colors and no dithering give flat areas, smooth letters and a small file. */
export const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

async function readFonts(): Promise<Font[]> {
	return Promise.all(
		SHARE_FONT_WEIGHTS.map(async (weight) => ({
			name: 'Serif',
			weight,
			style: 'normal',
			data: await readFile(shareFontFile(weight)),
		})),
	);
}

let fonts: Promise<Font[]> | undefined;

/**
 * Renders an image as PNG. The same input gives the same bytes on every machine, because the font is bundled and its
 * letters are drawn as shapes.
 */
export async function renderPng(element: SatoriElement): Promise<Buffer> {
	const svg = await satori(element as Parameters<typeof satori>[0], {
		width: WIDTH,
		height: HEIGHT,
		fonts: await (fonts ??= readFonts()),
	});
	return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}
