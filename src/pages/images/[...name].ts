import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { imageFile, imageNames, IMAGE_TYPES } from '../../notes/images.ts';

export const getStaticPaths = () => imageNames().map((name) => ({ params: { name }, props: { name } }));

/** The pictures of the notes. */
export const GET: APIRoute<{ name: string }> = async ({ props: { name } }) => {
	const type = IMAGE_TYPES[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
	return new Response(new Uint8Array(await readFile(imageFile(name))), { headers: { 'Content-Type': type } });
};
