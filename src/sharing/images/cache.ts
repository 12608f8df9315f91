import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const FOLDER = 'node_modules/.cache/share-images';

/**
 * Answers from the cache where the same thing was made before. Without a writable folder it is simply made again.
 * @param source everything that the result depends on
 */
export async function cached(source: unknown, make: () => Promise<Buffer>): Promise<Buffer> {
	const hash = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 32);
	const file = join(FOLDER, `${hash}.png`);
	const known = await readFile(file).catch(() => undefined);
	if (known) return known;
	const made = await make();
	await keep(file, made).catch(() => undefined);
	return made;
}

/** Writes beside the place and moves it there, so that a build that is cut off leaves no half picture behind. */
async function keep(file: string, bytes: Buffer) {
	await mkdir(dirname(file), { recursive: true });
	const half = `${file}.${process.pid}`;
	await writeFile(half, bytes);
	await rename(half, file);
}
