import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkNotes } from '../../src/notes/check.ts';
import { formatFault } from '../../src/notes/fault.ts';
import { type ReadFiles, readNotes } from '../../src/notes/read.ts';

/** A temporary folder of notes, to change as a test likes. */
export interface NotesFolder extends Disposable {
	path: string;
	write: (file: string, text: string | Uint8Array) => void;
	/** Replaces text that must be there. */
	change: (file: string, from: string | RegExp, to: string) => void;
	remove: (file: string) => void;
	read: (file: string) => string;
	/** The faults that the check finds, one a line. */
	faults: (today?: string) => string[];
	/** The warnings that the check gives, one a line. */
	warnings: (today?: string) => string[];
}

/** A small folder of notes for tests. It does not change when the real notes do. */
export const FIXTURE = 'tests/fixtures/notes';

let fixtureFiles: ReadFiles | undefined;

/** The files of the fixture, read once from the first copy and the same in all others until a test changes them. */
function filesOfFixture(copy: string): ReadFiles {
	if (!fixtureFiles) readNotes(copy, (fixtureFiles = new Map()));
	return fixtureFiles;
}

/** A copy of the notes for tests; it is gone when the test ends. */
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
