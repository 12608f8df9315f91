import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The rings without a browser; `vitest run --project unit` runs one of them. */
const RINGS = ['unit', 'content', 'site'];

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		projects: RINGS.map((name) => ({
			extends: true,
			test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 30_000, isolate: false },
		})),
	},
});
