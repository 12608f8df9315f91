import { isCount, isObject, isString } from '../model/type-guards.ts';
import { type Day, dayOf, daysBetween, isDay } from './days.ts';
import type { DomainProgress } from './progress.ts';
import type { Settings } from './study-document.ts';

/**
 * The reader's settings and which prompts are new, stored beside the document: other pages show what is left today without
 * the document and the prompts.
 */
export interface PlanRecord {
	exam?: Day;
	/** The highest number of new prompts a day. */
	limit: number;
	/** The day of which `fresh` tells. */
	day: Day;
	/** How many new prompts are left on that day. */
	fresh: number;
	/** How many prompts were never asked, without those that are suspended. */
	unseen: number;
}

export const isPlanRecord = (value: unknown): value is PlanRecord =>
	isObject(value) &&
	(value['exam'] === undefined || isDay(value['exam'])) &&
	isCount(value['limit']) &&
	isString(value['day']) &&
	isCount(value['fresh']) &&
	isCount(value['unseen']);

export const planRecord = (
	{ exam, limit }: Settings,
	{ fresh, unseen }: Pick<PlanRecord, 'fresh' | 'unseen'>,
	now: number,
): PlanRecord => ({
	...(exam ? { exam } : {}),
	limit,
	day: dayOf(now),
	fresh,
	unseen,
});

/** What is left today. */
export interface DayPlan {
	/** Days until the exam; undefined if its day is not set or has come. */
	daysLeft: number | undefined;
	/** Prompts that are due. */
	due: number;
	/** Prompts that were never asked, as far as they come today. */
	fresh: number;
	/** Prompts that were ever asked. */
	seen: number;
}

/** What is left today, from the two records that are stored beside the document. */
export function dayPlan(
	{ exam, limit, day, fresh, unseen }: PlanRecord,
	domains: readonly DomainProgress[],
	now: number,
): DayPlan {
	const sum = (key: 'due' | 'seen') => domains.reduce((all, domain) => all + domain[key], 0);
	const today = dayOf(now);
	return {
		daysLeft: exam && exam > today ? daysBetween(today, exam) : undefined,
		due: sum('due'),
		fresh: day === today ? fresh : Math.min(limit, unseen),
		seen: sum('seen'),
	};
}
