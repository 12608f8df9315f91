import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkNotes } from '../../src/notes/check.ts';
import { sayFault } from '../../src/notes/fault.ts';

/** A temporary folder with the real notes, to break as a test likes. */
export interface NotesFolder extends Disposable {
	path: string;
	write: (file: string, text: string | Uint8Array) => void;
	/** Replaces text that must be there. */
	change: (file: string, from: string | RegExp, to: string) => void;
	/** What the check says about it, a fault a line. */
	faults: (today?: string) => string[];
}

/** A copy of the real notes; it is gone when the test ends. */
export function copyOfNotes(): NotesFolder {
	const path = mkdtempSync(join(tmpdir(), 'notes-'));
	cpSync('content', join(path, 'content'), { recursive: true });
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
		faults: (today = '2026-12-01') => checkNotes(path, today).faults.map(sayFault),
		[Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
	};
}
