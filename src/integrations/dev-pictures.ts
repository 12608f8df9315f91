import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { imageFile } from '../notes/images.ts';

/** Serves the pictures of the notes while they are edited: the development server wants a slash behind their addresses. */
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
