import { z } from 'astro/zod';
import { correction } from './correction.ts';
import { day } from './day.ts';
import { ID_PATTERN } from './id.ts';
import { source } from './source.ts';

/** An address on a card, as it stands in `{#…}` behind a statement. */
const statementId = z.string().regex(ID_PATTERN, {
	error: 'is not the address of a statement; write small letters and digits, joined by hyphens',
});

/** One card: a file in `content/scenarios/`. The file's name is its address for good. */
export const scenario = z.strictObject({
	/** The situation, as a reader would name it. Unique over all cards. */
	title: z.string().min(10).max(80),
	/** The decision in one sentence that can stand alone. */
	answer: z.string().min(10).max(160),
	/** Ids of `content/services/`; the one that decides comes first. */
	services: z.array(z.string()).min(1),
	/** Task numbers by exam. The first one of an exam is the card's home in it. */
	tasks: z.record(z.string(), z.array(z.string()).min(1)),
	/** Other ways in which people put the situation. Searched, and shown on the card. */
	asked: z.array(z.string().min(3)).min(1),
	/** The card's heading in the original notes, if it comes from there. */
	original: z.string().optional(),
	/** The day on which the facts were last checked. */
	verified: day,
	/** Pages that support what the card says. */
	sources: z.array(source).min(1),
	/** Slugs of cards that belong with this one. Computed links come on top. */
	related: z.array(z.string()).default([]),
	/**
	 * Statements that are gone, by their address on this card, and the statement or section that says it now. Old links
	 * then lead there: `{ five-cron-fields: cron-fields }`.
	 */
	redirects: z.record(statementId, statementId).default({}),
	/** What was put right against the original notes or an earlier version of the card. */
	corrections: z.array(correction).default([]),
});

export type Scenario = z.infer<typeof scenario>;
