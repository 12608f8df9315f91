import { z } from 'astro/zod';
import { day } from './day.ts';
import { officialUrl } from './source.ts';

/** What was wrong with a statement that the notes once made. */
export const VERDICTS = ['wrong', 'imprecise', 'outdated', 'unconfirmed'] as const;

/** A statement that was put right. Shown on its page and listed under /changes/. */
export const correction = z.strictObject({
	/** What was wrong with it. */
	verdict: z.enum(VERDICTS),
	/** What the notes said, in a short clause. */
	was: z.string().min(5),
	/** What is true, in one or two sentences. */
	now: z.string().min(5),
	/** Where that is documented. */
	sources: z.array(officialUrl).min(1),
	/** The day of the correction. */
	date: day,
});

export type Correction = z.infer<typeof correction>;
