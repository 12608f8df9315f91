const WORDS = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/**
 * What a reader has put into a field for a day, in words, because browsers show it as 12/10/2026; empty if it is no day.
 * Says so if the day is over, as after a slip of the year or the month. In a file of its own, because a first visit to the
 * home page loads it.
 */
export function fieldText({ valueAsDate }: Pick<HTMLInputElement, 'valueAsDate'>, now = new Date()): string {
	if (!valueAsDate) return '';
	const isOver = valueAsDate.getTime() < Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
	return `${valueAsDate.toLocaleDateString('en-GB', WORDS)}${isOver ? '. This day is over.' : ''}`;
}
