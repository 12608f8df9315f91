import { z } from 'astro/zod';
import { day } from './day.ts';

/** The site itself: `content/site.yaml`. */
export const site = z.strictObject({
	name: z.string(),
	tagline: z.string().max(70),
	/** For search engines and link previews. */
	description: z.string().max(160),
	/** Id of the exam that readers prepare for now. */
	exam: z.string(),
	/** Who wrote the original notes. */
	author: z.strictObject({
		name: z.string(),
		role: z.string(),
		links: z.array(z.strictObject({ label: z.string(), url: z.url() })),
	}),
	/**
	 * The notes that the cards come from, and the day on which they had all been checked: corrections with a later date are
	 * of the cards.
	 */
	original: z.strictObject({ title: z.string(), date: day, checked: day }),
	/** URL of the public repository, if there is one. */
	repository: z.url().optional(),
});

export type Site = z.infer<typeof site>;
