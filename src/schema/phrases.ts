import { z } from 'astro/zod';

/** Phrases that people search a card by: `content/phrases/<card>.yaml`. They are indexed, but not shown. */
export const phrases = z.strictObject({
	phrases: z.array(z.string().min(3)).min(1),
});
