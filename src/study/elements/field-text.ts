const WORDS = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/**
 * What a reader has put into a field for a day, in words, because browsers show it as 12/10/2026; empty if it is no day.
 * In a file of its own, because a first visit to the home page loads it.
 */
export const fieldText = ({ valueAsDate }: Pick<HTMLInputElement, 'valueAsDate'>) =>
	valueAsDate?.toLocaleDateString('en-GB', WORDS) ?? '';
