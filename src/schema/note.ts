import { z } from 'astro/zod';
import { confirmation } from './confirmation.ts';
import { correction } from './correction.ts';
import { day } from './day.ts';
import { placeFields } from './place.ts';
import { priority } from './priority.ts';
import { source } from './source.ts';
import { statementId } from './statement-id.ts';

/**
 * One card of the kind `note`: a file in `scenarios/` with `kind: note`. It needs a title and a text, with any
 * headings. The fields of a `scenario` are optional, and are shown if they are given.
 */
export const note = z.strictObject({
	/** Says that this card is a note. */
	kind: z.literal('note'),
	/** Unique over all cards. */
	title: z.string().min(1),
	...placeFields,
	/** Other names of what the note is about. They are searched, and shown on the card. */
	aliases: z.array(z.string()).default([]),
	/** The note in one sentence. Lists, previews and search results show it; without it, they show how the text begins. */
	answer: z.string().min(1).optional(),
	/** Ids of `services/`; the most important one comes first. */
	services: z.array(z.string()).default([]),
	/** Task numbers by exam; the first one is the card's primary task. */
	tasks: z.record(z.string(), z.array(z.string()).min(1)).default({}),
	/** Phrases of a question that point to this card. */
	decides: z.array(z.string()).min(1).optional(),
	/**
	 * How often the exam asks for it: 1 most often, 2 now and then, 3 seldom. A note without one counts as seldom
	 * asked.
	 */
	priority: priority.optional(),
	/** True only where the exam does not ask about it: review asks it last. */
	background: z.boolean().default(false),
	/** Other ways to ask for what the note says. They are searched, and shown on the card. */
	asked: z.array(z.string()).default([]),
	/** The day on which the facts were last checked. */
	verified: day.optional(),
	/** Pages that support what the note says. */
	sources: z.array(source).default([]),
	/** Slugs of related cards. */
	related: z.array(z.string()).default([]),
	/** Ids of removed statements, each with the id that replaces it, so that old links still work: `{ old-id: new-id }`. */
	redirects: z.record(statementId, statementId).default({}),
	/** Corrections of an earlier version. */
	corrections: z.array(correction).default([]),
	/** Statements of an earlier version that were checked and hold. */
	confirmed: z.array(confirmation).default([]),
});
