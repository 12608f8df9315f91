import { z } from 'astro/zod';

/** How a card of any kind is arranged among the others. */
export const placeFields = {
	/** Id of the chapter to which it belongs, a file in `chapters/`. Sites with an exam go by `tasks` instead. */
	chapter: z.string().optional(),
	/** Its position among all cards; cards with a position come first. Cards without one are sorted by title. */
	order: z.int().optional(),
	/** True while it is being written: `npm start` shows it, and a build leaves it out. */
	draft: z.boolean().default(false),
	/** Words by which the author groups cards. They are searched, and shown on the card. */
	tags: z.array(z.string()).default([]),
};
