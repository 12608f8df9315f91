import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Cards that stay, shortened; the whole one links to most of them. */
const KEPT = /^(?:ecs-container-logs|kinesis-.*|dynamodb-streams-lambda-throttling)\.md$/;

/** Leaves one card whole, some without text and no others, so that a check is done at once. */
function shorten(folder: string, whole: string): void {
	for (const name of readdirSync(folder).filter((each) => each !== whole)) {
		const file = join(folder, name);
		const [, front = ''] = readFileSync(file, 'utf8').split(/^---$/m);
		if (KEPT.test(name))
			writeFileSync(file, `---${front.replace(/^(?:related|redirects):.*\n(?: .*\n)*/gm, '')}---\n\n${BODY}`);
		else rmSync(file);
	}
}

/**
 * A part of the real notes; it is gone when the test ends.
 * @param whole the one card that keeps its text
 */
export function copyOfNotes(whole = 'kinesis-growing-iterator-age.md'): NotesFolder {
	const path = mkdtempSync(join(tmpdir(), 'notes-'));
	cpSync('content', join(path, 'content'), { recursive: true });
	shorten(join(path, 'content/scenarios'), whole);
	const cards = new Set(readdirSync(join(path, 'content/scenarios')).map((file) => file.slice(0, -'.md'.length)));
	for (const file of readdirSync(join(path, 'content/phrases'))) {
		if (!cards.has(file.slice(0, -'.yaml'.length))) rmSync(join(path, 'content/phrases', file));
	}
	for (const file of globSync('content/{domains/*/,services/,}*.md', { cwd: path })) {
		// What links to cards that are not in the copy becomes plain text.
		writeFileSync(join(path, file), readFileSync(join(path, file), 'utf8').replace(/\[\[|\]\]/g, ''));
	}
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
