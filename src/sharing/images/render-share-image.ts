import manifest from '../../../package.json' with { type: 'json' };
import { lightColors } from '../../styles/light-colors.ts';
import tokens from '../../styles/tokens.css?raw';
import { cached } from './cache.ts';
import { layoutShareImage, type ShareImageText } from './layout-share-image.ts';
import { renderPng } from './render-png.ts';

const color = lightColors(tokens);
const { '@takumi-rs/core': takumi, '@fontsource/source-serif-4': font } = manifest.devDependencies;
const TOOLS = { takumi, font };

/** The share image with this text, as PNG. It is rendered again only if its text, layout, font or a package changed. */
export function renderShareImage(text: ShareImageText): Promise<Buffer> {
	const picture = layoutShareImage(text, color);
	return cached({ picture, TOOLS }, () => renderPng(picture));
}
