import { z } from 'astro/zod';

/** One entry of `content/glossary.yaml`: an abbreviation or a term that is not a service. */
export const term = z.strictObject({
	term: z.string(),
	/** The abbreviation written out. */
	name: z.string().optional(),
	/** One sentence. */
	means: z.string().max(200),
	/** Other spellings that people type. */
	aliases: z.array(z.string()).default([]),
});

export type Term = z.infer<typeof term>;
