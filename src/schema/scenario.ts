import { z } from 'astro/zod';
import { confirmation } from './confirmation.ts';
import { correction } from './correction.ts';
import { day } from './day.ts';
import { placeFields } from './place.ts';
import { priority } from './priority.ts';
import { source } from './source.ts';
import { statementId } from './statement-id.ts';

/** A decision or a step of it, as an exam would print it. */
const examOption = z
	.string()
	.min(25)
	.max(110)
	.regex(/^[A-Z]/, { error: 'must start with a capital letter' })
	.regex(/[^.]\.$/, { error: 'must end with one full stop' })
	.regex(/^\S+ (?!(?:it|them)\b)/, { error: 'must name what it is about: duels show it without the situation' })
	.regex(/^[^`[\]]*$/, { error: 'must be plain words, without backticks and brackets' });

/** One card: a file in `content/scenarios/`. The file's name is the last segment of its path and must not change. */
export const scenario = z.strictObject({
	/** A card is a `scenario` unless it says `kind: note`; see `note.ts`. */
	kind: z.enum(['scenario', 'note']).default('scenario'),
	/** The situation, as a reader would name it: 20 to 64 characters without a full stop. Unique over all cards. */
	title: z
		.string()
		.min(20)
		.max(64)
		.regex(/[^`[\].]$/, { error: 'must not end with a full stop, a bracket or a backtick' }),
	/**
	 * The decision in one sentence that can be understood without the rest of the card, in plain words: at most 160
	 * characters.
	 */
	answer: z
		.string()
		.min(10)
		.max(160)
		.regex(/^[A-Z]/, { error: 'must start with a capital letter' })
		.regex(/[^.]\.$/, { error: 'must end with one full stop' })
		.regex(/^[^`[\]]*$/, { error: 'must be plain words, without backticks and brackets' }),
	/**
	 * The decision as an exam would print it, about as long as the traps: practice asks it among them. Two sentences are
	 * two steps that are both needed: practice then asks to choose two. Without it, practice prints `answer`.
	 */
	option: z.union([examOption, z.array(examOption).length(2)]).optional(),
	...placeFields,
	/** Other names of what the card is about. They are searched, and shown on the card. */
	aliases: z.array(z.string()).default([]),
	/** Ids of `content/services/`; the one that the decision is about comes first. */
	services: z.array(z.string()).min(1),
	/** Task numbers by exam. The first one is the card's primary task: there the card is shown in full. */
	tasks: z.record(z.string(), z.array(z.string()).min(1)).default({}),
	/**
	 * One to three phrases of a question that point to this card, such as "without custom code": at most 60 letters
	 * each, and never a service's name alone. Shown as "Look for", and searched.
	 */
	decides: z.array(z.string().min(3).max(60)).min(1).max(3).optional(),
	/**
	 * How often the current exam asks for it: 1 most often, 2 now and then, 3 seldom. "The most asked first" goes by it; a
	 * card without one counts as seldom asked. Cards with `background` have 3.
	 */
	priority: priority.optional(),
	/** True only where the current exam does not ask about it: practice leaves the card out, review asks it last. */
	background: z.boolean().default(false),
	/** Five to eight other ways to describe the situation. They are searched, and shown on the card. */
	asked: z.array(z.string().min(3)).min(5).max(8),
	/** The card's heading in the original notes, if it comes from there. A test then checks that it shows each claim of them. */
	original: z.string().optional(),
	/** The day on which the facts were last checked. */
	verified: day,
	/** Pages that support what the card says. */
	sources: z.array(source).min(1),
	/** Slugs of related cards. Cards that share services are added to them. */
	related: z.array(z.string()).default([]),
	/**
	 * Ids of removed statements, each with the id of the statement or section that replaces it, so that old links still
	 * work: `{ five-cron-fields: cron-fields }`.
	 */
	redirects: z.record(statementId, statementId).default({}),
	/** Corrections of the original notes or of an earlier version of the card. */
	corrections: z.array(correction).default([]),
	/** Statements of the original notes or of an earlier version of the card that were checked and hold. */
	confirmed: z.array(confirmation).default([]),
});
