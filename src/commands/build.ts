import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { CACHES } from '../integrations/build-cache.ts';
import { lintNotes } from './lint-notes.ts';

const NEXT = '.build/site';
const PREVIOUS = '.build/previous';
const CACHES_BEFORE = '.build/caches';

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Runs Astro with the given arguments and returns its exit code. */
function astro(...args: string[]): number {
	const { status } = spawnSync('astro', args, {
		stdio: 'inherit',
		env: { ...process.env, OUT_DIR: NEXT, NOTES_IN_ORDER: '1', ASTRO_TELEMETRY_DISABLED: '1' },
		shell: process.platform === 'win32',
	});
	return status ?? 1;
}

/**
 * Builds into `NEXT`. When that fails, the caches are as before: Astro also caches notes that it could not render, and
 * the next build would take them for rendered.
 */
function buildSite(): number {
	remove(NEXT);
	remove(CACHES_BEFORE);
	if (existsSync(CACHES)) cpSync(CACHES, CACHES_BEFORE, { recursive: true, preserveTimestamps: true });
	const status = astro('build');
	if (status !== 0) {
		remove(CACHES);
		if (existsSync(CACHES_BEFORE)) cpSync(CACHES_BEFORE, CACHES, { recursive: true, preserveTimestamps: true });
	}
	remove(CACHES_BEFORE);
	return status;
}

/** Replaces `dist/` as a whole, so that a failed build never leaves half a site. */
function publish() {
	remove(PREVIOUS);
	if (existsSync('dist')) renameSync('dist', PREVIOUS);
	renameSync(NEXT, 'dist');
	remove(PREVIOUS);
}

if (lintNotes(process.cwd()).faults.length > 0) process.exit(1);
const status = buildSite();
if (status !== 0) process.exit(status);
publish();
