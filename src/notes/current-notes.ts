import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedNotes, checkNotes } from './check.ts';
import type { Notes } from './note.ts';
import type { ReadFiles } from './read.ts';

interface Reading {
	/** All files with their sizes and times of change. */
	state: string;
	files: ReadFiles;
	checked: CheckedNotes;
}

/** Astro loads its config, the content config and the pages as separate copies of a module: these share one reading. */
const shared = globalThis as { notesReadings?: Map<string, Reading> };

/** Changes with every file that is added, changed, renamed or deleted below `content/`. */
function stateOf(root: string): string {
	return globSync('content/**', { cwd: root })
		.map((file) => {
			const { size, mtimeMs } = statSync(join(root, file), { throwIfNoEntry: false }) ?? {};
			return `${file} ${size} ${mtimeMs}`;
		})
		.join('\n');
}

/**
 * The notes as they are now, checked by every rule. The first call reads them all, a later one only files that have
 * changed since; while none has changed, it returns the same object.
 * @param root the folder that has the folder `content`
 */
export function currentNotes(root = '.'): CheckedNotes {
	const readings = (shared.notesReadings ??= new Map<string, Reading>());
	const before = readings.get(root);
	const state = stateOf(root);
	if (before?.state === state) return before.checked;
	const files: ReadFiles = before?.files ?? new Map();
	const checked = checkNotes(root, undefined, files);
	readings.set(root, { state, files, checked });
	return checked;
}

/**
 * The notes as `currentNotes` found them last, without a look at the disk.
 * @throws Error when nobody has called `currentNotes` for that folder
 */
export function lastNotes(root = '.'): Notes {
	const reading = shared.notesReadings?.get(root);
	if (!reading) throw new Error(`The notes below ${root} have not been read yet.`);
	return reading.checked.notes;
}
