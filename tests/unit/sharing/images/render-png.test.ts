import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { design, HEIGHT, WIDTH } from '../../../../src/sharing/images/layout-share-image.ts';
import { draw } from '../../../../src/sharing/images/render-png.ts';
import { colorOf, lightPalette } from '../../../../src/sharing/images/palette.ts';

const palette = lightPalette(readFileSync('src/styles/tokens.css', 'utf8'));
const fill = (length: number) => 'Widest words make wide lines when '.repeat(9).slice(0, length - 1) + 'm';
const longest = { title: fill(80), line: fill(170), place: fill(58), domain: 6, site: 'DOP Notes' };

test('the longest words fit, in 1200 by 630 pixels and 40 KB', async () => {
	const image = await draw(design(longest, palette));
	expect(image.length).toBeLessThanOrEqual(40 * 1024);
	const { width, height, format } = await sharp(image).metadata();
	expect([width, height, format]).toEqual([WIDTH, HEIGHT, 'png']);
	// The bottom margin is paper: nothing was pushed over the edge.
	const { data, info } = await sharp(image)
		.extract({ left: 0, top: HEIGHT - 20, width: WIDTH, height: 20 })
		.raw()
		.toBuffer({ resolveWithObject: true });
	const pixels = Array.from({ length: data.length / info.channels }, (_, at) =>
		data.subarray(at * info.channels, at * info.channels + 3).join(),
	);
	expect(new Set(pixels).size).toBe(1);
});

test('the same words give the same bytes', async () => {
	const [once, again] = [await draw(design(longest, palette)), await draw(design(longest, palette))];
	expect(once.equals(again)).toBe(true);
});

test('a picture has the colors of the page in daylight', () => {
	expect(colorOf('rubric', palette)).toBe('#9c2a1c');
	expect(() => colorOf('no-such-role', palette)).toThrow('tokens.css has no color "--no-such-role"');
});
