import type { AstroIntegration } from 'astro';

/** Adds `/specimen/`, a page with every element in every state, while an author works and for tests. */
export function specimen(): AstroIntegration {
	return {
		name: 'specimen',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev' && process.env['SPECIMEN'] === undefined) return;
				injectRoute({ pattern: '/specimen', entrypoint: './tests/looks/specimen/specimen.astro' });
			},
		},
	};
}
