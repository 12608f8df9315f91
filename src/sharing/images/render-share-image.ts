import manifest from '../../../package.json' with { type: 'json' };
import tokens from '../../styles/tokens.css?raw';
import { cached } from './cache.ts';
import { design, type ShareWords } from './layout-share-image.ts';
import { draw, PNG } from './render-png.ts';
import { lightPalette } from './palette.ts';

const { satori, sharp, '@fontsource/source-serif-4': font } = manifest.devDependencies;
const TOOLS = { satori, sharp, font, PNG };

const palette = lightPalette(tokens);

/** The share image with these words as PNG, made anew only when words, look or tools change. */
export function shareImage(words: ShareWords): Promise<Buffer> {
	const picture = design(words, palette);
	return cached({ picture, TOOLS }, () => draw(picture));
}
