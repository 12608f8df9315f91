import { counted } from '../model/counted.ts';
import type { Day } from './days.ts';
import type { Load, Offer, Plan } from './forecast.ts';
import { minutesFor, type Pace } from './pace.ts';
import type { SimulatedDay } from './simulate.ts';

const formatDay = (day: Day, options: Intl.DateTimeFormatOptions) =>
	new Date(`${day}T12:00`).toLocaleDateString('en', options);

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Minutes of a day: the first answer to each prompt, and those to prompts that come back. */
const loadMinutes = ({ asked, answers }: Load, pace: Pace) =>
	minutesFor(pace, { first: asked, again: answers - asked });

/** What will be seen until the exam, in sentences. */
export function planText(
	{ days, all, decisions, load, complete }: Plan,
	limit: number,
	mostAskedFirst: true | undefined,
	pace: Pace,
): string {
	const start = `${counted(days, 'day')} to learn. At ${limit} new a day you will have seen`;
	const time = `About ${counted(loadMinutes(load, pace), 'minute')} a day.`;
	if (complete) return `${start} all ${all.total} prompts by ${formatDay(complete, LONG)}. ${time}`;
	const decided =
		decisions.seen === decisions.total
			? `all ${counted(decisions.total, 'decision')}`
			: `${decisions.seen} of ${counted(decisions.total, 'decision')}`;
	const order = mostAskedFirst
		? 'The most asked come first.'
		: 'Decisions come first, then traps, more from the domains with more weight.';
	return `${start} ${all.seen} of ${all.total} prompts before the exam, among them ${decided}. ${order} ${time}`;
}

const GOALS: Readonly<Record<Offer['goal'], string>> = {
	decisions: 'all decisions',
	traps: 'all decisions, and a trap of each card',
	all: 'all prompts',
};

/** What the reader gets for a higher number of new prompts a day. */
export const offerText = ({ goal, load }: Offer, pace: Pace) =>
	`${GOALS[goal]}, about ${counted(loadMinutes(load, pace), 'minute')} a day`;

/** What comes on a day, as its name and its figures. */
export function comingText(day: SimulatedDay, today: Day, pace: Pace): readonly [name: string, figures: string] {
	const name = day.day === today ? 'Today' : formatDay(day.day, { weekday: 'short', day: 'numeric', month: 'short' });
	if (day.asked === 0) return [name, 'nothing'];
	const again = day.asked - day.introduced;
	return [name, `${day.introduced} new, ${again} to repeat, ${loadMinutes(day, pace)} min`];
}
