import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const CACHE_FOLDER = 'node_modules/.cache/share-images';

/**
 * Reads an image from the cache, or makes it and adds it to the cache. If the cache cannot be written, nothing fails.
 * @param source everything that the image depends on; must have a JSON form
 */
export async function cached(source: unknown, make: () => Promise<Buffer>): Promise<Buffer> {
	const hash = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 32);
	const file = join(CACHE_FOLDER, `${hash}.png`);
	const known = await readFile(file).catch(() => undefined);
	if (known) return known;
	const made = await make();
	await save(file, made).catch(() => undefined);
	return made;
}

/** Writes to a temporary file and renames it, so that an interrupted build leaves no incomplete image. */
async function save(file: string, bytes: Buffer) {
	await mkdir(dirname(file), { recursive: true });
	const temporary = `${file}.${process.pid}`;
	await writeFile(temporary, bytes);
	await rename(temporary, file);
}
