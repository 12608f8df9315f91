import { z } from 'astro/zod';

/** A page of text, such as `content/about.md`. */
export const page = z.strictObject({
	title: z.string(),
});
