import { z } from 'astro/zod';

/** `content/phrases/<card>.yaml`: words that people search a card by, more than anybody would want to read on it. */
export const phrases = z.strictObject({
	phrases: z.array(z.string().min(3)).min(1),
});
