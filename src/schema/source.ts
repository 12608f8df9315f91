import { z } from 'astro/zod';

/** The URL of a page that supports a statement. A rule holds it against the official hosts of the site. */
export const sourceUrl = z.url({ protocol: /^https?$/, error: 'is not the address of a page' });

/** A page that supports what a note says. */
export const source = z.strictObject({
	/** The page's own title. */
	title: z.string().min(3),
	url: sourceUrl,
});
