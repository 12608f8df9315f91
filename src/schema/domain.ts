import { z } from 'astro/zod';

/** The introduction to a domain: a file in `content/domains/EXAM/`. Its title and weight are in the exam's file. */
export const domain = z.strictObject({
	/** Id of the exam. */
	exam: z.string(),
	/** The domain's number in that exam. */
	number: z.int().positive(),
	/** What the domain asks for, in one sentence. */
	summary: z.string().max(170),
});
