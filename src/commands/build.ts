import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { CACHES } from '../integrations/build-cache.ts';
import { run as lint } from './lint-notes.ts';

const NEXT = '.build/site';
const PREVIOUS = '.build/previous';

/** Runs Astro with the given arguments and ends this process where it fails. */
function astro(...args: string[]) {
	const { status } = spawnSync('astro', args, {
		stdio: 'inherit',
		env: { ...process.env, OUT_DIR: NEXT, NOTES_IN_ORDER: '1', ASTRO_TELEMETRY_DISABLED: '1' },
		shell: process.platform === 'win32',
	});
	if (status === 0) return;
	// A note that could not be rendered must not be taken for one that can be used again.
	rmSync(CACHES, { recursive: true, force: true });
	process.exit(status ?? 1);
}

/**
 * Builds the site and its search index beside `dist/` and puts them there as a whole, so that a fault never leaves
 * half a site behind.
 */
if (!lint()) process.exit(1);
rmSync(NEXT, { recursive: true, force: true });
astro('build');
rmSync(PREVIOUS, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', PREVIOUS);
renameSync(NEXT, 'dist');
rmSync(PREVIOUS, { recursive: true, force: true });
