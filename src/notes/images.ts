import { globSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { inNotes, NOTES_ROOT } from './notes-folder.ts';

/** What browsers show, by the end of the file's name. */
export const IMAGE_TYPES: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	gif: 'image/gif',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	png: 'image/png',
	svg: 'image/svg+xml',
	webp: 'image/webp',
};

const isImage = (name: string) => (/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '') in IMAGE_TYPES;

/** Path of a picture of the notes, from the working directory. */
export const imageFile = (name: string): string => join(NOTES_ROOT, inNotes(`images/${name}`));

/** Names of all pictures below a root, from the folder `images`, with `/` between folders. */
export const imageNames = (root = NOTES_ROOT): string[] =>
	globSync('**/*.*', { cwd: join(root, inNotes('images')) })
		.map((name) => name.replaceAll('\\', '/'))
		.filter(isImage)
		.sort();

/** Width and height of a picture in pixels; `undefined` if it cannot be read. */
export async function imageSize(name: string): Promise<{ width: number; height: number } | undefined> {
	try {
		const { width, height } = await sharp(imageFile(name)).metadata();
		return { width, height };
	} catch {
		return undefined;
	}
}
