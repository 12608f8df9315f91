import { expect, test } from 'vitest';
import { dayPlan, isPlanRecord, planRecord } from '../../../src/study/plan-record.ts';
import { at } from './builders.ts';

const domains = [
	{ number: 1, title: 'One', weight: 60, total: 40, seen: 10, known: 6, due: 4 },
	{ number: 2, title: 'Two', weight: 40, total: 20, seen: 5, known: 4, due: 1 },
];
const settings = { limit: 30, changed: 0 };

test('what is due and what was reviewed today leave less room for new prompts', () => {
	const record = planRecord({ ...settings, exam: '2026-12-07' }, 12, at(0));
	expect(dayPlan(record, domains, at(0))).toEqual({ daysLeft: 14, due: 5, fresh: 13, seen: 15 });
});

test('on the next day the whole limit is free again', () => {
	const record = planRecord(settings, 30, at(0));
	expect(dayPlan(record, domains, at(0)).fresh).toBe(0);
	expect(dayPlan(record, domains, at(1)).fresh).toBe(25);
});

test('there are no more new prompts than the notes have', () => {
	expect(dayPlan(planRecord({ ...settings, limit: 200 }, 0, at(0)), domains, at(0)).fresh).toBe(45);
});

test('without a day of the exam, and from that day on, no days are left to count', () => {
	expect(dayPlan(planRecord(settings, 0, at(0)), domains, at(0)).daysLeft).toBeUndefined();
	expect(dayPlan(planRecord({ ...settings, exam: '2026-11-23' }, 0, at(0)), domains, at(0)).daysLeft).toBeUndefined();
});

test('only what has the form of a record is taken for one', () => {
	expect(isPlanRecord(planRecord({ ...settings, exam: '2026-12-07' }, 3, at(0)))).toBe(true);
	for (const value of [undefined, [], {}, { limit: 30, day: '2026-11-23' }, { limit: -1, day: '', reviewed: 0 }])
		expect(isPlanRecord(value)).toBe(false);
});
