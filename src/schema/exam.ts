import { z } from 'astro/zod';
import { correction } from './correction.ts';
import { dayOrMonth } from './day.ts';

/** A page that supports a fact about an exam. It may be on any host: AWS does not publish all facts itself. */
const examSource = z.strictObject({ title: z.string(), url: z.url() });

/** One task statement of the official outline. */
const task = z.strictObject({
	/** Its number, in quotes: `'1.2'`. */
	id: z.string().regex(/^\d\.\d$/, { error: "is not a task number such as '1.2', in quotes" }),
	title: z.string(),
	/** What it covers, in our words. */
	topics: z.array(z.string()),
});

/** One domain of the official outline. */
const examDomain = z.strictObject({
	number: z.int().positive(),
	/** The last segment of its path. */
	slug: z.string().regex(/^[a-z0-9-]+$/),
	title: z.string(),
	/** Its title in one or two words. */
	short: z.string().max(16),
	/** Share of the scored questions, in percent. */
	weight: z.int().positive(),
	tasks: z.array(task).min(1),
});

/** One exam: a file in `content/exams/`. */
export const exam = z.strictObject({
	code: z.string(),
	name: z.string(),
	status: z.enum(['current', 'retired']),
	launched: dayOrMonth.optional(),
	retired: dayOrMonth.optional(),
	/** Time allowed, in minutes. */
	minutes: z.int().positive(),
	questions: z.strictObject({ total: z.int(), scored: z.int(), unscored: z.int() }),
	/** The scaled score that passes, and the scale. */
	pass: z.strictObject({ score: z.int(), from: z.int(), to: z.int() }),
	/** The official exam guide. */
	guide: z.url(),
	/** What the exam means to a reader of these notes. */
	summary: z.string(),
	/** What could not be confirmed, and what is outdated in the official guide. */
	notes: z.array(z.string()).default([]),
	sources: z.array(examSource).default([]),
	corrections: z.array(correction).default([]),
	domains: z.array(examDomain).min(1),
});

export type ExamEntry = z.infer<typeof exam>;
