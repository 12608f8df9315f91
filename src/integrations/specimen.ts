import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const PAGE = './tests/looks/specimen/specimen.astro';

/** Adds `/specimen/`, a page with every element in every state, for authors and for the visual tests. */
export function specimen(): AstroIntegration {
	return {
		name: 'specimen',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				const isWanted = command === 'dev' || process.env['SPECIMEN'] !== undefined;
				if (isWanted && existsSync(PAGE)) injectRoute({ pattern: '/specimen', entrypoint: PAGE });
			},
		},
	};
}
