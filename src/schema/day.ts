import { z } from 'astro/zod';

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** `Date` reads the 31st of February as a day in March, so the result is compared with the text. */
const isInCalendar = (text: string) => {
	const time = Date.parse(text);
	return !Number.isNaN(time) && isoDay(new Date(time)).startsWith(text);
};

/** A calendar day, as `YYYY-MM-DD`. YAML parses an unquoted day to a `Date`. */
export const day = z
	.union([z.string(), z.date().transform(isoDay)])
	.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isInCalendar(text), {
		error: 'is not a day; write it as YYYY-MM-DD',
	});

/** A day, or a month where the day is not known: `YYYY-MM-DD` or `YYYY-MM`. */
export const dayOrMonth = z
	.union([z.string(), z.date().transform(isoDay)])
	.refine((text) => /^\d{4}-\d{2}(-\d{2})?$/.test(text) && isInCalendar(text), {
		error: 'is not a date; write it as YYYY-MM-DD or, in quotes, as YYYY-MM',
	});
