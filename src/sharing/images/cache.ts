import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const CACHE_FOLDER = 'node_modules/.cache/share-images';

/**
 * Makes an image, or reads it from the cache. If the folder cannot be written to, the image is made each time.
 * @param source everything that the result depends on, as JSON
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

/** Writes to another file and renames it, so that a build that is stopped leaves no incomplete image. */
async function save(file: string, bytes: Buffer) {
	await mkdir(dirname(file), { recursive: true });
	const incomplete = `${file}.${process.pid}`;
	await writeFile(incomplete, bytes);
	await rename(incomplete, file);
}
