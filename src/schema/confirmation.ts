import { z } from 'astro/zod';
import { day } from './day.ts';
import { sourceUrl } from './source.ts';

/** A statement of the original notes, or of an earlier version of the card, that was checked and holds. Practice asks it among those that were corrected. */
export const confirmation = z.strictObject({
	/**
	 * What the notes said, in a short clause that can be judged by itself. Neither its length nor words such as "always" or
	 * "may" tell it from the `was` of a correction.
	 */
	was: z.string().min(5),
	/** What the card says about it today, in one sentence that adds something: shown after the answer. */
	now: z.string().min(5),
	/** Where that is documented. */
	sources: z.array(sourceUrl).min(1),
	/** The day on which it was checked. */
	date: day,
});

export type Confirmation = z.infer<typeof confirmation>;
