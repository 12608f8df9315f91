import { z } from 'astro/zod';

const path = z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, {
	error: 'is not the address of a page; write it from the root of the site, as /scenarios/some-card/',
});

/** One entry of `content/redirects.yaml`: a page that has moved. `npm run notes:rename` writes it. */
export const redirect = z.strictObject({
	/** The path that was published, from the root of the site. */
	from: path,
	/** The path of the page today. It must not be redirected again. */
	to: path,
	/**
	 * Only for a page that once got its first name back: the path under which it was first published. Feed and deck still
	 * identify it by that path, and the order of the entries alone does not tell it.
	 */
	first: path.optional(),
});

export type Redirect = z.infer<typeof redirect>;
