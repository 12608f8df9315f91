import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withModulePreloads } from './module-preloads.ts';
import { withPageCsp } from './page-csp.ts';

/** Adds module preloads to each built page and shortens its content security policy. Both need the finished scripts. */
export function finishPages(): AstroIntegration {
	return {
		name: 'finish-pages',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				const scripts = globSync('_astro/*.js', { cwd: root });
				const modules = new Map(scripts.map((file) => [basename(file), readFileSync(join(root, file), 'utf8')]));
				for (const path of globSync('**/*.html', { cwd: root })) {
					const file = join(root, path);
					const html = withModulePreloads(readFileSync(file, 'utf8'), modules);
					writeFileSync(file, withPageCsp(html, path));
				}
			},
		},
	};
}
