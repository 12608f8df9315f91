import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts by file; a file without a text is to be deleted. */
export type Edits = ReadonlyMap<string, string | undefined>;

/** Writes one text, or deletes the file. */
function write(path: string, text: string | undefined) {
	if (text === undefined) rmSync(path, { force: true });
	else writeFileSync(path, text);
}

/**
 * Makes all edits or none: where one cannot be made, the files are as they were before.
 * @throws what the file system says
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
