import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
	remove: (file: string) => void;
	/** What the check says about it, a fault a line. */
	faults: (today?: string) => string[];
}

const BODY =
	'Something.\n\n## Do this\n\n1. That.\n\n## Why\n\nSo.\n\n## Traps\n\n- **No.** No.\n\n## Today\n\nSame.\n';

/** Keeps the front matter of all cards but one and shortens the rest, so that a check is done at once. */
function shorten(folder: string, whole: string): void {
	for (const name of readdirSync(folder).filter((each) => each !== whole)) {
		const [, front] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
		writeFileSync(join(folder, name), `---${front}---\n\n${BODY}`);
	}
}

/**
 * A copy of the real notes; it is gone when the test ends.
 * @param whole the one card that keeps its text
 */
export function copyOfNotes(whole = 'kinesis-growing-iterator-age.md'): NotesFolder {
	const path = mkdtempSync(join(tmpdir(), 'notes-'));
	cpSync('content', join(path, 'content'), { recursive: true });
	shorten(join(path, 'content/scenarios'), whole);
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
		faults: (today = '2026-12-01') => checkNotes(path, today).faults.map(sayFault),
		[Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
	};
}
