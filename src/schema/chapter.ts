import { z } from 'astro/zod';

/**
 * One chapter of notes without an exam: a file in `chapters/`. Its body introduces it, and may be empty. The file's name is
 * the last segment of its path and must not change.
 */
export const chapter = z.strictObject({
	title: z.string().min(1),
	/** Its position among all chapters. Chapters without one come last, sorted by title. */
	order: z.int().optional(),
	/** Id of the chapter of which it is a part. That one is no part itself. */
	parent: z.string().optional(),
});

export type ChapterEntry = z.infer<typeof chapter>;
