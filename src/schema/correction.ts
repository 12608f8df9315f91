import { z } from 'astro/zod';
import { day } from './day.ts';
import { sourceUrl } from './source.ts';

/** How a statement was wrong. */
const VERDICTS = ['wrong', 'imprecise', 'outdated', 'unconfirmed'] as const;

/** A corrected statement. It is shown on its page and listed at /changes/. */
export const correction = z.strictObject({
	/** How it was wrong. */
	verdict: z.enum(VERDICTS),
	/** What the notes said, in a short clause. */
	was: z.string().min(5),
	/** What is true, in one or two sentences. */
	now: z.string().min(5),
	/** Where that is documented. */
	sources: z.array(sourceUrl).min(1),
	/** The day of the correction. */
	date: day,
});

export type Correction = z.infer<typeof correction>;
