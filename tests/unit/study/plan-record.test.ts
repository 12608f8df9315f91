import { expect, test } from 'vitest';
import { dayPlan, isPlanRecord, planRecord } from '../../../src/study/plan-record.ts';
import { at } from './builders.ts';

const domains = [
	{ number: 1, title: 'One', weight: 60, total: 40, seen: 10, known: 6, due: 4 },
	{ number: 2, title: 'Two', weight: 40, total: 20, seen: 5, known: 4, due: 1 },
];
const settings = { limit: 30, changed: 0 };
const facts = {
	...{ due: 5, practiced: 1, fresh: 13, waiting: 2, minutes: 9, missed: 3, unseen: 45 },
	...{ overdue: 4, overdueLater: 2, decisionsKnown: 6, decisions: 20, decisionsLate: 3 },
	...{ repeatMinutes: 4, ownMinutes: 5, freshInTime: 2 },
};

test('on the same day the new prompts are those that are left, on a later day as many as the limit allows', () => {
	const record = planRecord({ ...settings, exam: '2026-12-07' }, facts, at(0));
	expect(dayPlan(record, domains, at(0))).toMatchObject({ daysLeft: 14, due: 5, fresh: 13, minutes: 9, seen: 15 });
	// What is stored of another day does not tell how long this one takes.
	expect(dayPlan(record, domains, at(1))).toMatchObject({
		due: 5,
		fresh: 30,
		waiting: 0,
		minutes: 0,
		ownMinutes: 0,
		decisionsLate: 0,
		overdue: 0,
		decisionsKnown: 6,
	});
});

test('there are no more new prompts than those that were never asked and are not suspended', () => {
	const record = planRecord({ ...settings, limit: 200 }, { ...facts, fresh: 0, unseen: 43 }, at(0));
	expect(dayPlan(record, domains, at(0)).fresh).toBe(0);
	expect(dayPlan(record, domains, at(1)).fresh).toBe(43);
});

test('without a day of the exam, and from that day on, no days are left to count', () => {
	const plan = (exam: object) => dayPlan(planRecord({ ...settings, ...exam }, facts, at(0)), domains, at(0));
	expect(plan({}).daysLeft).toBeUndefined();
	expect(plan({ exam: '2026-11-23' })).toMatchObject({ phase: 'today', daysLeft: undefined });
	expect(plan({ exam: '2026-11-22' })).toMatchObject({ phase: 'past', daysLeft: undefined });
});

test('a record of an earlier day promises nothing new on the day before the exam and on that day', () => {
	const record = planRecord({ ...settings, exam: '2026-11-28' }, facts, at(0));
	expect([3, 4, 5, 6].map((day) => dayPlan(record, domains, at(day)).fresh)).toEqual([30, 0, 0, 30]);
});

test('only what has the form of a record is taken for one', () => {
	const record = planRecord({ ...settings, exam: '2026-12-07' }, facts, at(0));
	expect(isPlanRecord(record)).toBe(true);
	// The last one is of an earlier version of the site.
	for (const value of [
		undefined,
		[],
		{},
		{ limit: 30, day: '2026-11-23' },
		{ limit: 30, day: '2026-11-23', fresh: 3, unseen: 9 },
	])
		expect(isPlanRecord(value)).toBe(false);
});
