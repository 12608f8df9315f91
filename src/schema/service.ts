import { z } from 'astro/zod';
import { dayOrMonth } from './day.ts';
import { source, sourceUrl } from './source.ts';

/** Whether new customers can choose a service. */
export const STATUSES = ['current', 'renamed', 'closed to new customers', 'retired'] as const;

/** One service: a file in `content/services/`. Its body says in two sentences what it is. */
export const service = z
	.strictObject({
		/** Today's official name. */
		name: z.string().min(3),
		/** What people call it; used in lists. */
		short: z.string().min(2).max(24),
		/** Abbreviations, former names, parts and spellings that people type. Unique among all services. */
		aliases: z.array(z.string()).default([]),
		/** Former official names; each is among the aliases too. */
		formerly: z.array(z.string()).default([]),
		/** Whether new customers can choose it. */
		status: z.enum(STATUSES),
		/** When it got this status. */
		since: dayOrMonth.optional(),
		/** Id of the service that replaces it. */
		successor: z.string().optional(),
		/** One sentence on the status. */
		note: z.string().optional(),
		/** Where the status is documented. */
		source: source.optional(),
		/** Official documentation. */
		docs: sourceUrl.optional(),
	})
	.refine((entry) => entry.status === 'current' || (entry.note && entry.source), {
		error: 'is not "current", so "note" and "source" are needed',
		path: ['status'],
	});

export type ServiceEntry = z.infer<typeof service>;
