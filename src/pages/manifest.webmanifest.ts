import type { APIRoute } from 'astro';
import { href } from '../urls.ts';
import { library } from '../library.ts';
import { lightColors } from '../styles/light-colors.ts';
import tokens from '../styles/tokens.css?raw';

/** The web app manifest: name, colors and icons of the site when it is installed as an app. */
export const GET: APIRoute = async () => {
	const { site } = await library();
	const paper = lightColors(tokens)('paper');
	const icon = (name: string, size: number, purpose: string) => ({
		src: href(`/icons/${name}.png`),
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose,
	});
	return Response.json({
		id: href('/'),
		name: site.name,
		short_name: site.name,
		description: site.description,
		lang: site.language,
		start_url: href('/'),
		scope: href('/'),
		display: 'standalone',
		background_color: paper,
		theme_color: paper,
		icons: [
			icon('192', 192, 'any'),
			icon('512', 512, 'any'),
			icon('maskable', 512, 'maskable'),
			{ src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		],
		shortcuts: [
			{ name: 'Search', url: href('/search/') },
			{ name: 'Read offline', url: href('/offline/') },
		],
	});
};
