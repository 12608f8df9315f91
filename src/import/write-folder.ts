import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

interface NewFolder {
	/** Texts by their paths in the new folder. */
	files: ReadonlyMap<string, string>;
	/** Paths of the files to copy, by their paths in the new folder. */
	copies: ReadonlyMap<string, string>;
}

/**
 * Writes a folder as a whole: into a temporary one beside it, which then gets its name. If that fails, nothing is left.
 * @throws Error if the folder exists, and the errors of the file system
 */
export function writeFolder(folder: string, { files, copies }: NewFolder): void {
	const target = resolve(folder);
	if (existsSync(target)) throw new Error(`${folder} exists already. Choose another folder, or delete it.`);
	const made = mkdirSync(dirname(target), { recursive: true });
	const temporary = mkdtempSync(`${target}.import-`);
	try {
		for (const path of [...files.keys(), ...copies.keys()])
			mkdirSync(dirname(join(temporary, path)), { recursive: true });
		for (const [path, text] of files) writeFileSync(join(temporary, path), text);
		for (const [path, from] of copies) copyFileSync(from, join(temporary, path));
		renameSync(temporary, target);
	} catch (error) {
		rmSync(temporary, { recursive: true, force: true });
		if (made !== undefined) rmSync(made, { recursive: true, force: true });
		throw error;
	}
}
