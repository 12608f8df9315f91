import { isCount, isObject, isString } from '../model/type-guards.ts';
import type { DayFacts } from './day-facts.ts';
import { type Day, dayOf, daysBetween, isDay } from './days.ts';
import { type ExamPhase, examPhase } from './exam-day.ts';
import type { DomainProgress } from './progress.ts';
import type { Settings } from './study-document.ts';

/**
 * The reader's settings and what is left on a day, stored beside the document: other pages show it without the document and
 * the prompts.
 */
export interface PlanRecord extends DayFacts {
	exam?: Day;
	/** The highest number of new prompts a day. */
	limit: number;
	/** The day of the facts. */
	day: Day;
	/** How many prompts were never asked, without those that are suspended. */
	unseen: number;
}

/** The facts of a day on which nothing is left. */
export const NO_FACTS: DayFacts = {
	...{ due: 0, practiced: 0, fresh: 0, waiting: 0, missed: 0, overdue: 0, overdueLater: 0 },
	...{ minutes: 0, repeatMinutes: 0, ownMinutes: 0, freshInTime: 0 },
	...{ decisionsKnown: 0, decisions: 0, decisionsLate: 0 },
};

/** Whether a value is a record. One of an earlier version of the site lacks fields, and does not count. */
export const isPlanRecord = (value: unknown): value is PlanRecord =>
	isObject(value) &&
	(value['exam'] === undefined || isDay(value['exam'])) &&
	isString(value['day']) &&
	[...Object.keys(NO_FACTS), 'limit', 'unseen'].every((name) => isCount(value[name]));

export const planRecord = (
	{ exam, limit }: Settings,
	facts: DayFacts & Pick<PlanRecord, 'unseen'>,
	now: number,
): PlanRecord => ({
	...(exam ? { exam } : {}),
	limit,
	day: dayOf(now),
	...facts,
});

/** Whether a record is of today. */
export const isOfToday = ({ day }: PlanRecord, now: number) => day === dayOf(now);

/** What is left today. */
export interface DayPlan extends DayFacts {
	phase: ExamPhase;
	/** Days until the exam; undefined if its day is not set or has come. */
	daysLeft: number | undefined;
	/** Prompts that were ever asked. */
	seen: number;
}

/**
 * What is left today, from the two records that are stored beside the document. A record of another day tells neither the
 * minutes of today nor what waits; what it tells is shown until the record is renewed.
 */
export function dayPlan(record: PlanRecord, domains: readonly DomainProgress[], now: number): DayPlan {
	const { exam, limit, unseen } = record;
	const sum = (key: 'due' | 'seen') => domains.reduce((all, domain) => all + domain[key], 0);
	const phase = examPhase(exam, now);
	const bringsNew = phase !== 'last' && phase !== 'today';
	const { decisionsKnown, decisions } = record;
	const fresh = bringsNew ? Math.min(limit, unseen) : 0;
	const facts: DayFacts = isOfToday(record, now)
		? record
		: { ...NO_FACTS, due: sum('due'), fresh, decisionsKnown, decisions };
	return {
		...facts,
		phase,
		daysLeft: exam && (phase === 'before' || phase === 'last') ? daysBetween(dayOf(now), exam) : undefined,
		seen: sum('seen'),
	};
}
