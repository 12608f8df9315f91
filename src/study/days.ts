/** A calendar day of the reader's own time zone, as `YYYY-MM-DD`. */
export type Day = string;

const pad = (number: number) => String(number).padStart(2, '0');

/** The day on which a moment falls. */
export function dayOf(moment: number): Day {
	const date = new Date(moment);
	return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The first moment of a day. */
export function startOf(day: Day): number {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date).getTime();
}

/** The day so many days later; clock changes do not matter. */
export function addDays(day: Day, count: number): Day {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return dayOf(new Date(year, month - 1, date + count, 12).getTime());
}

/** How many days lie from one day to another. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((startOf(to) - startOf(from)) / 86_400_000);
}

/** Whether some text names a day that exists. */
export function isDay(text: unknown): text is Day {
	return typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;
}
