import type { APIRoute } from 'astro';
import sharp from 'sharp';
import icon from '../../../public/icon.svg?raw';
import { lightColors } from '../../styles/light-colors.ts';
import tokens from '../../styles/tokens.css?raw';

/** Edge of each icon and of the drawing on it, in pixels; a mask may cut away all but the middle 80 %. */
const SIZES = { '192': [192, 192], '512': [512, 512], maskable: [512, 400], apple: [180, 180] } as const;

export function getStaticPaths() {
	return Object.entries(SIZES).map(([name, [edge, drawing]]) => ({ params: { name }, props: { edge, drawing } }));
}

/** The icon as a picture, for systems that do not take drawings. */
export const GET: APIRoute<{ edge: number; drawing: number }> = async ({ props: { edge, drawing } }) => {
	const margin = (edge - drawing) / 2;
	const drawn = await sharp(Buffer.from(icon), { density: 1200 }).resize(drawing, drawing).png().toBuffer();
	const picture = await sharp({
		create: { width: edge, height: edge, channels: 4, background: lightColors(tokens)('paper') },
	})
		.composite([{ input: drawn, left: margin, top: margin }])
		.png({ compressionLevel: 9 })
		.toBuffer();
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
