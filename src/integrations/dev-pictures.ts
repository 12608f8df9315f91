import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { imageFile } from '../notes/images.ts';

/**
 * Serves the pictures of the notes while they are edited: Astro's development server takes only addresses that end with
 * a slash.
 */
export function devPictures(): AstroIntegration {
	return {
		name: 'dev-pictures',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(`${server.config.base}images`, sirv(imageFile(''), { dev: true }));
			},
		},
	};
}
