import { counted } from '../model/counted.ts';
import { dateText } from './day-text.ts';
import { type Day, startOfDay } from './days.ts';
import { examPhase } from './exam-day.ts';
import type { Plan, Seen } from './forecast.ts';
import type { Offer } from './plan-offers.ts';
import { MAX_MINUTES } from './limits.ts';
import { loadMinutes } from './load.ts';
import type { Pace } from './pace.ts';
import type { Goal } from './plan-goals.ts';
import type { SimulatedDay } from './simulate.ts';

function goalName(goal: Goal, { hasSeenDecisions }: Pick<Plan, 'hasSeenDecisions'>): string {
	if (goal === 'traps') return hasSeenDecisions ? 'a trap of each card' : 'all decisions, and a trap of each card';
	return goal === 'decisions' ? 'all decisions' : 'all prompts';
}

/** The end of a sentence on all prompts: how many decisions are seen, with the full stop. */
function decisionsText({ decisions: { seen, total }, decisionsBy, hasSeenDecisions, background }: Plan): string {
	const beside =
		background > 0 ? `; ${counted(background, 'background card')} ${background === 1 ? 'comes' : 'come'} last` : '';
	if (hasSeenDecisions) return `. You have seen all ${counted(total, 'decision')}${beside}.`;
	if (seen < total) return `, among them ${seen} of ${counted(total, 'decision')}${beside}.`;
	return `, among them all ${counted(total, 'decision')}${decisionsBy ? ` by ${dateText(startOfDay(decisionsBy))}` : ''}${beside}.`;
}

/** How long a day takes; on the last day, how long its rest takes. */
function timeText({ days, load }: Plan, pace: Pace): string {
	if (load.answers === 0) return days > 1 ? '' : ' Nothing is left today.';
	return ` About ${counted(loadMinutes(load, pace), 'minute')} ${days > 1 ? 'a day, on average' : 'today'}.`;
}

/** What will be seen until the exam, in sentences; a line for each thought. */
export function planText(
	plan: Plan,
	{ limit, mostAskedFirst }: { limit: number; mostAskedFirst: boolean },
	pace: Pace,
) {
	const { days, hasMoreNew, all, complete } = plan;
	const left = days > 1 ? `${counted(days, 'day')} to learn.` : 'Today is the last day to learn.';
	const time = timeText(plan, pace);
	const seen = `${all.seen} of ${all.total} prompts`;
	const own = ownText(plan);
	const lines = (...parts: readonly string[]) => parts.filter(Boolean).join('\n');
	if (complete)
		return lines(
			`${left} At ${limit} new a day you will have seen all ${all.total} prompts by ${dateText(startOfDay(complete))}.${time}`,
			own,
		);
	if (all.seen === all.total) return `${left} You have seen all ${all.total} prompts.${time}`;
	if (!hasMoreNew)
		return `${left} Nothing new comes until the exam. You have seen ${seen}${decisionsText(plan)}${time}`;
	const order = mostAskedFirst
		? 'The most asked come first.'
		: `${plan.hasSeenDecisions ? 'Traps come next' : 'Decisions come first, then traps'}, more from the domains with more weight.`;
	const last = days > 1 ? ' The last day brings nothing new, so that what was new can come back.' : '';
	const beyond = beyondText(plan, mostAskedFirst);
	return lines(
		`${left} At ${limit} new a day you will have seen ${seen} before the exam${decisionsText(plan)}${time}`,
		own,
		`${order}${last}${beyond}`,
	);
}

/** A sentence on what will be seen at the pace of the last days; empty if that is about the chosen pace. */
function ownText({ own }: Plan): string {
	if (!own) return '';
	const { limit, minutes, all, decisions } = own;
	return `Lately you saw about ${limit} new a day, in about ${counted(minutes, 'minute')}: at that pace you will have seen ${all.seen}, among them ${decisions.seen === decisions.total ? 'all' : `${decisions.seen} of`} ${counted(decisions.total, 'decision')}.`;
}

/** What is said where there is no plan. */
export function withoutPlanText(exam: Day | undefined, now: number): string {
	const phase = examPhase(exam, now);
	if (phase === 'today') return 'Your exam is today. Nothing but the warm-up is asked.';
	if (exam && phase === 'past')
		return `Your exam was on ${dateText(startOfDay(exam))}. The review goes on without an end.`;
	return 'Set the day of your exam, and what you have learned comes back once more in the week before it.';
}

function beyondText(plan: Plan, mostAskedFirst: boolean): string {
	if (plan.beyond === undefined) return '';
	const fits = ` No pace of up to ${MAX_MINUTES} minutes a day brings ${goalName(plan.beyond, plan)} before the exam${mostAskedFirst ? ' in this order' : ''}`;
	return plan.beyond === 'decisions' && !mostAskedFirst
		? `${fits}: the best selection is the most asked first.`
		: `${fits}.`;
}

/** What the reader gets for another number of new prompts a day, and what is lost. */
export function offerText({ goal, load }: Offer, plan: Pick<Plan, 'hasSeenDecisions' | 'own'>, pace: Pace): string {
	const name = goal === 'own' ? 'as on your last days' : goalName(goal, plan);
	const cost = goal === 'own' && plan.own ? mostAskedCost(plan.own.decisions, false) : '';
	return `${name}, about ${counted(loadMinutes(load, pace), 'minute')} a day${cost && `. ${cost}`}`;
}

/**
 * Says how many decisions a choice, such as the most asked first, leaves out; empty if it leaves out none.
 * @param isChosen whether the reader has chosen it
 */
export function mostAskedCost({ seen, total }: Seen, isChosen: boolean): string {
	const missing = total - seen;
	if (missing === 0) return '';
	const few = `${missing} of ${counted(total, 'decision')}`;
	return isChosen
		? `${few} will not be asked before the exam.`
		: `If you choose it, ${few} would not be asked before the exam.`;
}

const shortDay = (timestamp: number) =>
	new Date(timestamp).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

/** How many prompts a day asks that are not new. */
export const repeatedOn = ({ asked, introduced, back = 0 }: SimulatedDay) => asked - introduced + back;

/** What comes on a day, as its name and its figures. */
export function comingText(day: SimulatedDay, today: Day, pace: Pace): readonly [name: string, figures: string] {
	const isToday = day.day === today;
	const name = isToday ? 'Today' : shortDay(startOfDay(day.day));
	if (day.answers === 0) return [name, isToday ? 'nothing is left' : 'nothing'];
	return [name, `${day.introduced} new, ${repeatedOn(day)} due, about ${loadMinutes(day, pace)} min`];
}
