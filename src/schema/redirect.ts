import { z } from 'astro/zod';

const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, {
	error: 'is not the address of a page; write it from the root of the site, as /scenarios/some-card/',
});

/** One entry of `content/redirects.yaml`: a page that has moved. `npm run notes:rename` writes it. */
export const redirect = z.strictObject({
	/** The address that was published. */
	from: address,
	/** Where the page is now: a page itself, not another redirect. */
	to: address,
});

export type Redirect = z.infer<typeof redirect>;
