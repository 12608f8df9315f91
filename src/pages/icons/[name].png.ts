import type { APIRoute } from 'astro';
import sharp from 'sharp';
import icon from '../../../public/icon.svg?raw';
import { lightColors } from '../../styles/light-colors.ts';
import tokens from '../../styles/tokens.css?raw';

/** Size of each icon and of the drawing on it, in pixels. Of a maskable icon, systems may show only the middle 80 %. */
const SIZES = { '192': [192, 192], '512': [512, 512], maskable: [512, 400], apple: [180, 180] } as const;

export function getStaticPaths() {
	return Object.entries(SIZES).map(([name, [size, drawing]]) => ({ params: { name }, props: { size, drawing } }));
}

/** The icon as PNG, for systems that do not support SVG. */
export const GET: APIRoute<{ size: number; drawing: number }> = async ({ props: { size, drawing } }) => {
	const margin = (size - drawing) / 2;
	const foreground = await sharp(Buffer.from(icon), { density: 1200 }).resize(drawing, drawing).png().toBuffer();
	const png = await sharp({
		create: { width: size, height: size, channels: 4, background: lightColors(tokens)('paper') },
	})
		.composite([{ input: foreground, left: margin, top: margin }])
		.png({ compressionLevel: 9 })
		.toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
