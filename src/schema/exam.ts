import { z } from 'astro/zod';
import { correction } from './correction.ts';
import { ID_PATTERN } from './id.ts';
import { dayOrMonth } from './day.ts';

/** A page that supports a fact about an exam. It may be on any host: vendors do not publish all facts themselves. */
const examSource = z.strictObject({ title: z.string(), url: z.url() });

const pathSegment = z
	.string()
	.regex(ID_PATTERN, { error: 'cannot be an address; write lower-case letters and digits, joined by hyphens' });

/** One point of a task: a line of the official outline below "Knowledge of" or "Skills in". */
const point = z.strictObject({
	/** What it asks for, in our words, as it reads within a sentence: "log search (filter patterns, Logs Insights)". */
	text: z.string().min(3).max(120),
	/** Whether the outline asks to know it or to do it. */
	kind: z.enum(['knowledge', 'skill']),
	/** Slugs of the cards that answer it, the first to read first. At least one, if the exam is current. */
	cards: z.array(z.string()).default([]),
	/** Slugs of cards that answer only a part of it. */
	partly: z.array(z.string()).default([]),
});

/** One task statement of the official outline. */
const task = z
	.strictObject({
		/** Its number, in quotes: `'1.2'`, `'1.10'` or `'A.2'`. Letters, digits, hyphens and dots. */
		id: z
			.string()
			.regex(/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/, { error: "is not a task number such as '1.2', in quotes" }),
		/** The last segment of its path, below that of its domain. Unique within the exam. */
		slug: pathSegment,
		title: z.string(),
		/** What it covers, in our words; for an exam whose points have no cards of their own. */
		topics: z.array(z.string()).optional(),
		/** What it covers, point by point, with the cards for each. Either `topics` or `points`. */
		points: z.array(point).min(1).optional(),
	})
	.refine(({ topics, points }) => topics || points, {
		error: 'is needed, or "points", which name the cards for each topic',
		path: ['topics'],
	})
	.refine(({ topics, points }) => !topics || !points, {
		error: 'must go, because "points" say the same',
		path: ['topics'],
	});

/** One domain of the official outline. */
const examDomain = z.strictObject({
	/** From 1. The site has six colors; the seventh domain has that of the first. */
	number: z.int().positive(),
	/** The last segment of its path. */
	slug: pathSegment,
	title: z.string(),
	/** Share of the scored questions, in percent. */
	weight: z.int().positive(),
	tasks: z.array(task).min(1),
});

/** One exam: a file in `content/exams/`. */
export const exam = z
	.strictObject({
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
		/** Why the exam matters to a reader of these notes. */
		summary: z.string(),
		/** What could not be confirmed, and what is outdated in the official guide. */
		notes: z.array(z.string()).default([]),
		sources: z.array(examSource).default([]),
		corrections: z.array(correction).default([]),
		domains: z.array(examDomain).min(1),
	})
	.refine(({ status, launched }) => status !== 'current' || launched, {
		error: 'is needed, because the exam is "current"; write since when',
		path: ['launched'],
	})
	.refine(({ status, retired }) => status !== 'retired' || retired, {
		error: 'is needed, because the exam is "retired"; write since when',
		path: ['retired'],
	});

export type ExamEntry = z.infer<typeof exam>;
