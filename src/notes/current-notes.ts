import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedNotes, checkNotes } from './check-notes.ts';
import type { Notes } from './note.ts';
import { NOTES_NAME, NOTES_ROOT } from './notes-folder.ts';
import type { ReadFiles } from './read-notes.ts';

/** The result of reading all notes of a folder. */
interface Reading {
	/** All files with their sizes and times of change, as one text. */
	state: string;
	files: ReadFiles;
	checked: CheckedNotes;
}

/** Astro loads this module several times: for its config, the content config and the pages. All copies share one reading. */
const shared = globalThis as { notesReadings?: Map<string, Reading> };

/** A text that is different after a file of the notes was added, changed, renamed or deleted. */
function stateOf(root: string): string {
	const folder = join(root, NOTES_NAME);
	return globSync('**', { cwd: folder })
		.map((file) => {
			const { size, mtimeMs } = statSync(join(folder, file), { throwIfNoEntry: false }) ?? {};
			return `${file} ${size} ${mtimeMs}`;
		})
		.join('\n');
}

/**
 * The notes as they are now, checked by every rule. The first call reads them all, a later one only files that have
 * changed since; while none has changed, it returns the same object.
 * @param root the folder that contains the folder of notes
 */
export function currentNotes(root = NOTES_ROOT): CheckedNotes {
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
 * The notes as the last call of `currentNotes` returned them. Reads no files.
 * @throws Error when nobody has called `currentNotes` for that folder
 */
export function lastNotes(root = NOTES_ROOT): Notes {
	const reading = shared.notesReadings?.get(root);
	if (!reading) throw new Error(`The notes below ${root} have not been read yet.`);
	return reading.checked.notes;
}
