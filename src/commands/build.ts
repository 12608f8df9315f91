import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'astro';
import { currentNotes } from '../notes/current-notes.ts';
import { formatFaults } from '../notes/fault.ts';

const TARGET = process.env['OUT_DIR'] ?? 'dist';
const NEXT = join('.build/next', basename(TARGET));
const PREVIOUS = join('.build/previous', basename(TARGET));

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/**
 * Builds the site and its search index into another folder and then replaces `dist/`, or the folder that `OUT_DIR` names,
 * so that a failed build leaves the last site as it was.
 *
 * This calls Astro instead of starting its command, and ends by itself: the command ends with `process.exit`, which now and
 * then waits for ever on a busy machine, because a thread that compiles code waits for memory at the same moment
 * (https://github.com/nodejs/node/issues/54918).
 */
async function buildSite() {
	remove(NEXT);
	process.env['OUT_DIR'] = NEXT;
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	await build({ force: process.argv.includes('--force') });
	remove(PREVIOUS);
	if (existsSync(TARGET)) {
		mkdirSync('.build/previous', { recursive: true });
		renameSync(TARGET, PREVIOUS);
	}
	renameSync(NEXT, TARGET);
	remove(PREVIOUS);
}

const { faults } = currentNotes();
if (faults.length === 0) await buildSite();
else {
	console.error(formatFaults(faults));
	process.exitCode = 1;
}
