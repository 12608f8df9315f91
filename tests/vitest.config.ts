import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The rings without a browser; `npm run test:unit` runs one of them. Each built page is parsed once, because all files
 * of the site ring share one worker.
 */
const RINGS = [
	{ name: 'unit' },
	{ name: 'content' },
	{ name: 'site', fileParallelism: false },
	{ name: 'full', fileParallelism: false },
];

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		projects: RINGS.map((ring) => ({
			extends: true,
			test: { ...ring, include: [`tests/${ring.name}/**/*.test.ts`], testTimeout: 600_000, isolate: false },
		})),
	},
});
