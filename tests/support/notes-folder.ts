import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkNotes } from '../../src/notes/check-notes.ts';
import { formatFault } from '../../src/notes/fault.ts';
import { type ReadFiles, readNotes } from '../../src/notes/read-notes.ts';

/** A temporary folder of notes that a test can change. Paths are relative to the folder. */
export interface NotesFolder extends Disposable {
	path: string;
	write: (file: string, text: string | Uint8Array) => void;
	/** Replaces a text; throws if the file does not have it. */
	change: (file: string, from: string | RegExp, to: string) => void;
	remove: (file: string) => void;
	read: (file: string) => string;
	/** Checks the notes and returns the faults, as if this day (`YYYY-MM-DD`) were today. */
	faults: (today?: string) => string[];
	/** The same for warnings. */
	warnings: (today?: string) => string[];
}

/** A small folder of notes for tests. It does not change when the real notes do. */
export const FIXTURE = 'tests/fixtures/notes';
/** Notes of the kind `note`, with chapters and without an exam. */
export const OWN_NOTES = 'tests/fixtures/own-notes';

let fixtureFiles: ReadFiles | undefined;

/** The files of the fixture. They are read only once, because all copies start with the same files. */
function filesOfFixture(copy: string): ReadFiles {
	if (!fixtureFiles) readNotes(copy, (fixtureFiles = new Map()));
	return fixtureFiles;
}

/** Creates a copy of the test notes. Declare it with `using`, so that it is deleted at the end of the test. */
export function copyOfNotes(): NotesFolder {
	const path = mkdtempSync(join(tmpdir(), 'notes-'));
	cpSync(FIXTURE, path, { recursive: true, preserveTimestamps: true });
	const files = filesOfFixture(path);
	const check = (today: string) => checkNotes(path, today, new Map(files));
	const write: NotesFolder['write'] = (file, text) => {
		mkdirSync(dirname(join(path, file)), { recursive: true });
		writeFileSync(join(path, file), text);
	};
	return {
		path,
		write,
		change(file, from, to) {
			const text = readFileSync(join(path, file), 'utf8');
			const changed = text.replace(from, to);
			if (changed === text) throw new Error(`${file} does not have ${from}`);
			write(file, changed);
		},
		remove: (file) => rmSync(join(path, file)),
		read: (file) => readFileSync(join(path, file), 'utf8'),
		faults: (today = '2026-12-01') => check(today).faults.map(formatFault),
		warnings: (today = '2026-12-01') => check(today).warnings.map(formatFault),
		[Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
	};
}
