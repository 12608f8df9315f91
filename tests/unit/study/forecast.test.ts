import { expect, test } from 'vitest';
import { addDays, dayOf } from '../../../src/study/days.ts';
import { forecast, type Plan } from '../../../src/study/forecast.ts';
import { USUAL_LEARNER } from '../../../src/study/learner.ts';
import { mostAskedCost, offerText, planText } from '../../../src/study/plan-text.ts';
import { orderedPrompts } from '../../../src/study/ordered-prompts.ts';
import { simulate } from '../../../src/study/simulate.ts';
import { aStudyCard, at, someStudyIndex } from './builders.ts';

const prompts = orderedPrompts(someStudyIndex());
const PACE = { fresh: 15, due: 15, again: 7 };
const input = (limit: number, days?: number) => ({
	prompts,
	states: new Map(),
	reviewedToday: new Set<string>(),
	limit,
	now: at(0),
	learner: USUAL_LEARNER,
	pace: PACE,
	...(days === undefined ? {} : { exam: addDays(dayOf(at(0)), days) }),
});

function planFor(limit: number, days: number): Plan {
	const { plan } = forecast(input(limit, days));
	if (!plan) throw new Error('There is no plan.');
	return plan;
}

test('the plan gives the day on which all prompts have been seen', () => {
	// Twenty decisions on the first day, then their forty traps.
	const plan = planFor(30, 30);
	expect(plan).toMatchObject({ all: { seen: 60, total: 60 }, complete: '2026-11-25', offers: [] });
	expect(planText(plan, { limit: 30, mostAskedFirst: false }, PACE)).toMatch(
		/^30 days to learn\. At 30 new a day you will have seen all 60 prompts by 25 November 2026\. About \d+ minutes? a day, on average\.$/,
	);
});

test('what a plan promises is what a learner sees who studies every day', () => {
	for (const [limit, days] of [
		[4, 4],
		[5, 9],
		[12, 3],
		[30, 5],
	] as const) {
		const { states } = simulate({ ...input(limit, days), from: dayOf(at(0)), days, answer: () => 3 });
		expect(planFor(limit, days).all.seen).toBe(states.size);
	}
});

test('with little time the plan offers the lowest limits with which decisions, a trap of each, and all are seen', () => {
	const { decisions, offers } = planFor(3, 5);
	// The last of the five days brings nothing new.
	expect(decisions).toEqual({ seen: 12, total: 20 });
	expect(offers.map(({ goal, limit }) => [goal, limit])).toEqual([
		['decisions', 5],
		['traps', 10],
		['all', 15],
	]);
	for (const { goal, limit } of offers) {
		expect(planFor(limit, 5).offers.some((offer) => offer.goal === goal)).toBe(false);
		expect(planFor(limit - 1, 5).offers.some((offer) => offer.goal === goal)).toBe(true);
	}
	const answers = offers.map(({ load }) => load.answers);
	expect(answers).toEqual([...answers].sort((a, b) => a - b));
	expect(offers.map((offer) => offerText(offer, planFor(3, 5), PACE))[1]).toMatch(
		/^all decisions, and a trap of each card, about \d+ minutes? a day$/,
	);
});

test('a plan that cannot be kept is not offered', () => {
	expect(planFor(3, 1).offers.map(({ goal }) => goal)).toEqual(['decisions']);
});

test('the plan says what is seen if that is not all, and in which order', () => {
	const plan = planFor(3, 5);
	expect(planText(plan, { limit: 3, mostAskedFirst: false }, PACE)).toContain(
		'seen 12 of 60 prompts before the exam, among them 12 of 20',
	);
	expect(planText(plan, { limit: 3, mostAskedFirst: false }, PACE)).toContain('Decisions come first');
	expect(planText(plan, { limit: 3, mostAskedFirst: true }, PACE)).toContain('The most asked come first.');
});

test('the most asked first may cost decisions, and the plan says how many before it is chosen', () => {
	const cards = Array.from({ length: 20 }, (_, card) =>
		aStudyCard(`card-${card}`, { domain: 1 + (card % 2), ...(card < 8 ? { priority: 1 as const } : {}) }),
	);
	const ranked = { ...input(5, 5), prompts: orderedPrompts(someStudyIndex({ cards })) };
	const { plan } = forecast(ranked);
	expect(plan?.decisions.seen).toBe(20);
	expect(plan?.decisionsBy).toBe(addDays(dayOf(at(0)), 3));
	const { plan: sorted } = forecast({ ...ranked, mostAskedFirst: true });
	expect(sorted?.decisions.seen).toBeLessThan(20);
	expect(plan?.mostAskedDecisions).toEqual(sorted?.decisions);
	const missing = 20 - (sorted?.decisions.seen ?? 0);
	expect(plan && mostAskedCost(plan.mostAskedDecisions, true)).toBe(
		`${missing} of 20 decisions will not be asked before the exam.`,
	);
	expect(mostAskedCost({ seen: 20, total: 20 }, false)).toBe('');
	expect(mostAskedCost({ seen: 19, total: 20 }, false)).toBe(
		'If you choose it, 1 of 20 decisions would not be asked before the exam.',
	);
	expect(plan && planText(plan, { limit: 5, mostAskedFirst: false }, PACE)).toContain(
		'among them all 20 decisions by 26 November 2026.',
	);
});

test('the coming days are forecast with and without a day of the exam', () => {
	expect(forecast(input(5)).plan).toBeUndefined();
	expect(forecast(input(5, 0)).plan).toBeUndefined();
	expect(forecast(input(5)).coming.map(({ introduced }) => introduced)).toEqual(Array(7).fill(5));
	expect(forecast(input(5, 3)).coming).toHaveLength(3);
});
