import { counted } from '../model/counted.ts';
import { dateText } from './day-text.ts';
import { type Day, startOfDay } from './days.ts';
import { examPhase } from './exam-day.ts';
import type { Offer, Plan, Seen } from './forecast.ts';
import { MAX_MINUTES } from './limits.ts';
import { loadMinutes } from './load.ts';
import type { Pace } from './pace.ts';
import type { Goal } from './plan-goals.ts';
import type { SimulatedDay } from './simulate.ts';

const GOAL_NAMES: Readonly<Record<Goal, string>> = {
	decisions: 'all decisions',
	traps: 'all decisions, and a trap of each card',
	all: 'all prompts',
};

/** The decisions that are seen, as the object of a sentence. */
function decisionsText({ decisions: { seen, total }, decisionsBy }: Plan): string {
	if (seen < total) return `${seen} of ${counted(total, 'decision')}`;
	return `all ${counted(total, 'decision')}${decisionsBy ? ` by ${dateText(startOfDay(decisionsBy))}` : ''}`;
}

/** What will be seen until the exam, in sentences. */
export function planText(
	plan: Plan,
	{ limit, mostAskedFirst }: { limit: number; mostAskedFirst: boolean },
	pace: Pace,
) {
	const { days, hasNew, all, load, complete } = plan;
	const left = `${counted(days, 'day')} to learn.`;
	const time = `About ${counted(loadMinutes(load, pace), 'minute')} a day.`;
	if (!hasNew)
		return `${left} Nothing new comes on the last one. You have seen ${all.seen} of ${all.total} prompts, among them ${decisionsText(plan)}. ${time}`;
	const start = `${left} At ${limit} new a day you will have seen`;
	if (complete) return `${start} all ${all.total} prompts by ${dateText(startOfDay(complete))}. ${time}`;
	const order = mostAskedFirst
		? 'The most asked come first.'
		: 'Decisions come first, then traps, more from the domains with more weight.';
	const last = days > 1 ? 'The last day brings nothing new, so that all can come back once. ' : '';
	const beyond = beyondText(plan, mostAskedFirst);
	return `${start} ${all.seen} of ${all.total} prompts before the exam, among them ${decisionsText(plan)}. ${order} ${last}${beyond}${time}`;
}

/** What is said where there is no plan. */
export function withoutPlanText(exam: Day | undefined, now: number): string {
	const phase = examPhase(exam, now);
	if (phase === 'today') return 'Your exam is today. What is due otherwise can wait until tomorrow.';
	if (exam && phase === 'past')
		return `Your exam was on ${dateText(startOfDay(exam))}. The review goes on without an end.`;
	return 'Set the day of your exam, and what you have learned comes back once more in the week before it.';
}

function beyondText({ beyond }: Plan, mostAskedFirst: boolean): string {
	if (beyond === undefined) return '';
	const fits = `No pace of up to ${MAX_MINUTES} minutes a day brings ${GOAL_NAMES[beyond]} before the exam`;
	return beyond === 'decisions' && !mostAskedFirst
		? `${fits}: the best selection is the most asked first. `
		: `${fits}. `;
}

/** What the reader gets for a higher number of new prompts a day. */
export const offerText = ({ goal, load }: Offer, pace: Pace) =>
	`${GOAL_NAMES[goal]}, about ${counted(loadMinutes(load, pace), 'minute')} a day`;

/** What it costs to have the most asked first; empty if all decisions are seen all the same. */
export function mostAskedCost({ seen, total }: Seen): string {
	const missing = total - seen;
	if (missing === 0) return '';
	return `${missing} of ${counted(total, 'decision')} will not be asked before the exam.`;
}

const shortDay = (timestamp: number) =>
	new Date(timestamp).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

/** What comes on a day, as its name and its figures. */
export function comingText(day: SimulatedDay, today: Day, pace: Pace): readonly [name: string, figures: string] {
	const isToday = day.day === today;
	const name = isToday ? 'Today' : shortDay(startOfDay(day.day));
	if (day.answers === 0) return [name, isToday ? 'nothing is left' : 'nothing'];
	const again = day.asked - day.introduced;
	return [name, `${day.introduced} new, ${again} to repeat, ${loadMinutes(day, pace)} min`];
}
