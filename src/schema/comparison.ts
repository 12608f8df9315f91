import { z } from 'astro/zod';
import { day } from './day.ts';
import { source } from './source.ts';
import { statementId } from './statement-id.ts';

/** Plain text with code in backticks, such as the text of a cell. */
const cellText = (most: number) =>
	z
		.string()
		.min(2)
		.max(most)
		.regex(/^(?!.*\[\[)/s, { error: 'must not have a link; name the cards of a row in its field "cards"' });

/** One of the look-alikes. */
const row = z.strictObject({
	/** The fragment of the row on its page: two or three words of the name. It never changes; see `redirects`. */
	id: statementId,
	/** The name as an exam would print it, with its abbreviation in brackets: at most 60 characters. */
	name: cellText(60),
	/**
	 * The deciding fact, in one sentence of at most 140 characters: a constraint that this one meets and none of the other
	 * rows. The review asks for the name that fits it, so it must not have the name.
	 */
	decides: cellText(140)
		.regex(/^[A-Z]/, { error: 'must start with a capital letter' })
		.regex(/[^.]\.$/, { error: 'must end with one full stop' }),
	/** One text for each column, in their order: at most 180 characters each. */
	cells: z.array(cellText(180)),
	/** Slugs of the cards in which this one is the decision, or a tempting answer. They lead back to the row. */
	cards: z.array(z.string()).default([]),
});

/**
 * Look-alikes side by side: a file in `content/comparisons/`. The file's name is the last segment of its path and must
 * not change.
 */
export const comparison = z.strictObject({
	/**
	 * The names that are compared, in the words of a question: at most 80 characters. Unique over all cards and
	 * comparisons.
	 */
	title: z
		.string()
		.min(10)
		.max(80)
		.regex(/[^`[\].]$/, { error: 'must not end with a full stop, a bracket or a backtick' }),
	/** What to ask first in order to choose, in one sentence of at most 160 characters and in plain words. */
	answer: z
		.string()
		.min(10)
		.max(160)
		.regex(/^[A-Z]/, { error: 'must start with a capital letter' })
		.regex(/[^.]\.$/, { error: 'must end with one full stop' })
		.regex(/^[^`[\]]*$/, { error: 'must be plain words, without backticks and brackets' }),
	/** Ids of `content/services/`; the most important one comes first. */
	services: z.array(z.string()).min(1),
	/** Task numbers by exam, at least one of the current exam. Those tasks and their domains list the comparison. */
	tasks: z.record(z.string(), z.array(z.string()).min(1)),
	/** What is compared: the heads of two to five columns, of at most 40 characters. */
	columns: z.array(z.string().min(2).max(40)).min(2).max(5),
	/** The look-alikes, two to nine. */
	rows: z.array(row).min(2).max(9),
	/** Three to eight ways to ask for the difference. They are searched, and shown on the page. */
	asked: z.array(z.string().min(3)).min(3).max(8),
	/** The day on which the facts were last checked. */
	verified: day,
	/** Pages that support what the rows say. */
	sources: z.array(source).min(1),
	/**
	 * Ids of removed rows, each with the id of the row that replaces it, so that old links still work: `{ old-id:
	 * new-id }`.
	 */
	redirects: z.record(statementId, statementId).default({}),
});

export type ComparisonEntry = z.infer<typeof comparison>;
