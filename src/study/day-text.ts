import { dayOf, daysBetween } from './days.ts';

// British English, because 12/10/2026 and the like are not the same day everywhere.
const format = (timestamp: number, options: Intl.DateTimeFormatOptions) =>
	new Date(timestamp).toLocaleDateString('en-GB', options);

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A day that is read the same everywhere: `10 December 2026`. */
export const dateText = (timestamp: number) => format(timestamp, DATE);

/** The same with the day of the week. */
export const dayText = (timestamp: number) => format(timestamp, { weekday: 'long', ...DATE });

/** The day and the month: `10 Dec`. */
export const shortDateText = (timestamp: number) => format(timestamp, { day: 'numeric', month: 'short' });

/** Since when something lasts: `today`, `yesterday`, `Tuesday`, `24 November 2026`. */
export function sinceText(timestamp: number, now: number): string {
	const days = daysBetween(dayOf(timestamp), dayOf(now));
	if (days < 2) return days === 1 ? 'yesterday' : 'today';
	return days < 7 ? format(timestamp, { weekday: 'long' }) : dateText(timestamp);
}
