import { isCount, isObject, isString } from '../model/type-guards.ts';
import { type Day, dayOf, daysBetween, isDay } from './days.ts';
import type { DomainProgress } from './progress.ts';
import type { Settings } from './study-document.ts';

/**
 * The reader's settings and what was reviewed on the last day, stored beside the document: other pages show what is left
 * today without the document and the prompts.
 */
export interface PlanRecord {
	exam?: Day;
	/** The highest number of prompts per day. */
	limit: number;
	/** The day that `reviewed` counts. */
	day: Day;
	/** How many prompts were reviewed on that day. */
	reviewed: number;
}

export const isPlanRecord = (value: unknown): value is PlanRecord =>
	isObject(value) &&
	(value['exam'] === undefined || isDay(value['exam'])) &&
	isCount(value['limit']) &&
	isString(value['day']) &&
	isCount(value['reviewed']);

/** @param reviewed how many prompts were reviewed today */
export const planRecord = ({ exam, limit }: Settings, reviewed: number, now: number): PlanRecord => ({
	...(exam ? { exam } : {}),
	limit,
	day: dayOf(now),
	reviewed,
});

/** What is left today. */
export interface DayPlan {
	/** Days until the exam; undefined if its day is not set or has come. */
	daysLeft: number | undefined;
	/** Prompts that are due. */
	due: number;
	/** Prompts that were never asked, as far as the daily limit allows them today. */
	fresh: number;
	/** Prompts that were ever asked. */
	seen: number;
}

/** What is left today, from the two records that are stored beside the document. */
export function dayPlan(
	{ exam, limit, day, reviewed }: PlanRecord,
	domains: readonly DomainProgress[],
	now: number,
): DayPlan {
	const sum = (key: 'due' | 'seen' | 'total') => domains.reduce((all, domain) => all + domain[key], 0);
	const today = dayOf(now);
	const [due, seen] = [sum('due'), sum('seen')];
	const remaining = Math.max(0, limit - (day === today ? reviewed : 0) - due);
	return {
		daysLeft: exam && exam > today ? daysBetween(today, exam) : undefined,
		due,
		fresh: Math.min(remaining, sum('total') - seen),
		seen,
	};
}
