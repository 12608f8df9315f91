import { createRequire } from 'node:module';

/** Font weights of share images: text and titles. */
export const SHARE_FONT_WEIGHTS = [400, 600] as const;

/** Path of the bundled font for share images. */
export function shareFontFile(weight: (typeof SHARE_FONT_WEIGHTS)[number]): string {
	const { resolve } = createRequire(import.meta.url);
	return resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`);
}
