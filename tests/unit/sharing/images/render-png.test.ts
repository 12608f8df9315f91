import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { HEIGHT, layoutShareImage, WIDTH } from '../../../../src/sharing/images/layout-share-image.ts';
import { renderPng } from '../../../../src/sharing/images/render-png.ts';
import { lightColors } from '../../../../src/styles/light-colors.ts';

const color = lightColors(readFileSync('src/styles/tokens.css', 'utf8'));
const fill = (length: number) => 'Widest words make wide lines when '.repeat(9).slice(0, length - 1) + 'm';
const longest = { title: fill(80), line: fill(170), place: fill(58), domain: 6, site: 'DOP Notes' };

test('the longest texts fit, in 1200 by 630 pixels and 40 KB', async () => {
	const image = await renderPng(layoutShareImage(longest, color));
	expect(image.length).toBeLessThanOrEqual(40 * 1024);
	const { width, height, format } = await sharp(image).metadata();
	expect([width, height, format]).toEqual([WIDTH, HEIGHT, 'png']);
	// The bottom margin has one color: no text overflows into it.
	const { data, info } = await sharp(image)
		.extract({ left: 0, top: HEIGHT - 20, width: WIDTH, height: 20 })
		.raw()
		.toBuffer({ resolveWithObject: true });
	const pixels = Array.from({ length: data.length / info.channels }, (_, index) =>
		data.subarray(index * info.channels, index * info.channels + 3).join(),
	);
	expect(new Set(pixels).size).toBe(1);
});

test('the same text gives the same bytes', async () => {
	const [once, again] = [
		await renderPng(layoutShareImage(longest, color)),
		await renderPng(layoutShareImage(longest, color)),
	];
	expect(once.equals(again)).toBe(true);
});
