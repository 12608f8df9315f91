import { dayOf, daysBetween, isDay, startOfDay } from './days.ts';

const part = (timestamp: number, options: Intl.DateTimeFormatOptions) =>
	new Date(timestamp).toLocaleDateString('en', options);

const dayAndMonth = (timestamp: number) =>
	`${part(timestamp, { day: 'numeric' })} ${part(timestamp, { month: 'long' })}`;

/** A day that nobody takes for another one: `10 December 2026`. */
export const dateText = (timestamp: number) => `${dayAndMonth(timestamp)} ${part(timestamp, { year: 'numeric' })}`;

/** The same with the day of the week: `Thursday, 10 December 2026`. */
export const dayText = (timestamp: number) => `${part(timestamp, { weekday: 'long' })}, ${dateText(timestamp)}`;

/** What a reader has put into a field for a day, in words, because browsers show it as 12/10/2026; empty if it is no day. */
export const fieldText = ({ value }: { value: string }) => (isDay(value) ? dayText(startOfDay(value)) : '');

/** Since when something lasts: `today`, `yesterday`, `Tuesday`, `24 November`. */
export function sinceText(timestamp: number, now: number): string {
	const days = daysBetween(dayOf(timestamp), dayOf(now));
	if (days < 2) return days === 1 ? 'yesterday' : 'today';
	return days < 7 ? part(timestamp, { weekday: 'long' }) : dayAndMonth(timestamp);
}
