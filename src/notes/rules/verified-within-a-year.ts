import type { Rule } from './rule.ts';

/** The same day of the year before, `YYYY-MM-DD`. */
function yearBefore(today: string): string {
	return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}

/** The facts of each card and comparison were checked within the last year. */
export const verifiedWithinAYear: Rule = (notes, today) =>
	[...notes.scenarios, ...notes.comparisons]
		.filter(({ data }) => data.verified !== undefined && data.verified < yearBefore(today))
		.map(({ file, data, lineOf }) => ({
			file,
			line: lineOf('verified'),
			message: `"verified" is ${data.verified}, more than a year ago; check the facts again and write today's date`,
		}));
