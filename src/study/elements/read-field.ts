const WORDS = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** Exams cannot be booked further ahead. */
const MAX_YEARS = 2;

/** What is in a field for a day. */
interface FieldDay {
	/** The day in words, because browsers may show it as 12/10/2026, or what is wrong with it; empty if the field is. */
	text: string;
	/** False for a day that is over, or years away because the year is mistyped, and for an incomplete one. */
	isValid: boolean;
}

/** Reads a field for the day of an exam. In a file of its own, because a first visit to the home page loads it. */
export function readField(
	{ valueAsDate: day, validity }: Pick<HTMLInputElement, 'valueAsDate' | 'validity'>,
	now = new Date(),
): FieldDay {
	if (!day)
		return validity.badInput ? { text: 'This is not a whole date.', isValid: false } : { text: '', isValid: true };
	const text = day.toLocaleDateString('en-GB', WORDS);
	const todayIn = (years: number) => Date.UTC(now.getFullYear() + years, now.getMonth(), now.getDate());
	if (day.getTime() < todayIn(0)) return { text: `${text} is over. Choose a later day.`, isValid: false };
	if (day.getTime() > todayIn(MAX_YEARS))
		return { text: `${text} is more than ${MAX_YEARS} years away. Look at the year.`, isValid: false };
	return { text, isValid: true };
}
