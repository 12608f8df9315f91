import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The new text of each file, by path; a file whose text is `undefined` is deleted. */
export type Edits = ReadonlyMap<string, string | undefined>;

/** Writes one text, or deletes the file. */
function write(path: string, text: string | undefined) {
	if (text === undefined) rmSync(path, { force: true });
	else writeFileSync(path, text);
}

/**
 * Makes all edits or none: if one fails, the files become as they were before.
 * @throws the error of the file system
 */
export function writeAll(root: string, edits: Edits) {
	const done = new Map<string, string | undefined>();
	try {
		for (const [file, text] of edits) {
			const path = join(root, file);
			const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
			if (before === text) continue;
			done.set(path, before);
			write(path, text);
		}
	} catch (error) {
		for (const [path, before] of done) write(path, before);
		throw error;
	}
}
