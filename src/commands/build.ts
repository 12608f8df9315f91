import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';

const NEXT = '.build/site';
const PREVIOUS = '.build/previous';

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/**
 * Builds the site and its search index into another folder and then replaces `dist/`, so that a failed build leaves the
 * last site as it was. Astro stops at faults in the notes before it writes anything.
 */
remove(NEXT);
const { status } = spawnSync('astro', ['build'], {
	stdio: 'inherit',
	env: { ...process.env, OUT_DIR: NEXT, ASTRO_TELEMETRY_DISABLED: '1' },
	shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
remove(PREVIOUS);
if (existsSync('dist')) renameSync('dist', PREVIOUS);
renameSync(NEXT, 'dist');
remove(PREVIOUS);
