/** A calendar day in the reader's time zone, as `YYYY-MM-DD`. */
export type Day = string;

const pad = (number: number) => String(number).padStart(2, '0');

/** Year, month (1 to 12) and day of the month. */
function splitDay(day: Day): readonly [number, number, number] {
	const [year, month, date] = day.split('-').map(Number);
	if (year === undefined || month === undefined || date === undefined)
		throw new Error(`"${day}" is not a day such as 2026-11-23.`);
	return [year, month, date];
}

/** The day of a timestamp in milliseconds. */
export function dayOf(timestamp: number): Day {
	const date = new Date(timestamp);
	return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Timestamp of the start of a day, in milliseconds. */
export function startOfDay(day: Day): number {
	const [year, month, date] = splitDay(day);
	return new Date(year, month - 1, date).getTime();
}

/** The end of a timestamp's day, as a timestamp: the start of the next day. */
export const endOfDay = (timestamp: number) => startOfDay(addDays(dayOf(timestamp), 1));

/** The day `count` days later, or earlier if `count` is negative. */
export function addDays(day: Day, count: number): Day {
	const [year, month, date] = splitDay(day);
	// Noon, so that a change to or from daylight saving time does not change the day.
	return dayOf(new Date(year, month - 1, date + count, 12).getTime());
}

/** Number of days from one day to another; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((startOfDay(to) - startOfDay(from)) / 86_400_000);
}

/** Whether a value is a day that exists: `2026-02-30` is not. */
export function isDay(value: unknown): value is Day {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && addDays(value, 0) === value;
}
